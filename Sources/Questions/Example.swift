/// A conversation written down with what it must lead to.
package struct Example: Hashable, Sendable {
  package let id: ExampleID
  package let conversation: Conversation
  /// The advice expected, in the order shown.
  package let advice: [Expected]
  package let prompts: [PromptID]
  /// Every state that is come to, as `replay` writes it; nil where the example does not say.
  package let path: [String]?
  /// Of the states come to, the advice and the prompts, those for each audience but the parent; a
  /// name that an advice and a prompt share stands once for each. Nil where the example does not
  /// say.
  package let audiences: [Audience: [String]]?

  package init(
    id: ExampleID, conversation: Conversation, advice: [Expected], prompts: [PromptID],
    path: [String]? = nil, audiences: [Audience: [String]]? = nil
  ) {
    (self.id, self.conversation, self.advice, self.prompts) = (id, conversation, advice, prompts)
    (self.path, self.audiences) = (path, audiences)
  }

  package struct Expected: Hashable, Sendable {
    package let id: AdviceID
    package let text: Certainty
    /// At which level it is given; nil where the example does not say.
    package let level: Advice.Level?

    package init(id: AdviceID, text: Certainty, level: Advice.Level? = nil) {
      (self.id, self.text, self.level) = (id, text, level)
    }
  }
}

/// Which of an advice's two texts is shown.
package enum Certainty: String, Hashable, Sendable, CaseIterable {
  /// The condition is certainly true.
  case said
  /// The condition cannot be excluded.
  case unsure
}

/// The answers of one conversation, without the order in which they were given.
package struct Conversation: Hashable, Sendable {
  package var answers: [Key: Answer]
  package var rosters: [PersonKindID: Roster]
  /// The date of the visit, where a rule speaks of the baby's age.
  package var date: CalendarDate?

  package init(
    answers: [Key: Answer] = [:], rosters: [PersonKindID: Roster] = [:], date: CalendarDate? = nil
  ) {
    (self.answers, self.rosters, self.date) = (answers, rosters, date)
  }

  /// A question, and the list member it was asked about.
  package struct Key: Hashable, Sendable {
    package let state: StateID
    package let member: MemberID?

    package init(_ state: StateID, member: MemberID? = nil) {
      (self.state, self.member) = (state, member)
    }
  }

  /// The people of one kind.
  package struct Roster: Hashable, Sendable {
    package var people: [Person]
    /// Whether it is certain that there is nobody else.
    package var isClosed: Bool

    package init(people: [Person], isClosed: Bool) {
      (self.people, self.isClosed) = (people, isClosed)
    }
  }

  package struct Person: Hashable, Sendable {
    package let role: RoleID
    package var answers: [Key: Answer]

    package init(role: RoleID, answers: [Key: Answer]) {
      (self.role, self.answers) = (role, answers)
    }
  }
}
