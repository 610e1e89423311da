package import Questions

/// What is known in one conversation: who there is, and what was answered.
package struct Account {
  /// For each kind of person, in the order of the kinds.
  package let people: [People]
  /// The date of the visit, from which ages are counted.
  package let date: CalendarDate?
  /// What was answered, by the cells of the automaton; nil where there is no answer yet.
  package let answers: [Answer?]

  package init(people: [People], date: CalendarDate?, answers: [Answer?]) {
    (self.people, self.date, self.answers) = (people, date, answers)
  }

  package struct People: Hashable, Sendable {
    /// The roles of those named, slot by slot.
    package let roles: [RoleID]
    /// Whether it is certain that there is nobody else.
    package let isClosed: Bool

    package init(roles: [RoleID], isClosed: Bool) {
      (self.roles, self.isClosed) = (roles, isClosed)
    }
  }
}
