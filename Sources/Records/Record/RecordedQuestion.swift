package import Questions

/// A question as a record names it: by its state, and inside a loop by whom and what it is about.
package struct RecordedQuestion: Hashable, Sendable {
  package let state: StateID
  package let person: RecordedPerson?
  package let member: RecordedMember?

  package init(_ state: StateID, person: RecordedPerson? = nil, member: RecordedMember? = nil) {
    (self.state, self.person, self.member) = (state, person, member)
  }
}

/// A member of a fixed list that a question was about.
package struct RecordedMember: Hashable, Sendable {
  package let list: FixedListID
  package let member: MemberID

  package init(list: FixedListID, member: MemberID) {
    (self.list, self.member) = (list, member)
  }
}
