package import Questions

/// A question as it was put: of which person and which list member, inside a loop.
package struct QuestionKey: Hashable, Sendable {
  package let state: StateID
  package let person: PersonID?
  package let member: MemberID?

  package init(_ state: StateID, person: PersonID? = nil, member: MemberID? = nil) {
    (self.state, self.person, self.member) = (state, person, member)
  }
}
