package import Questions

/// What is known in one conversation: who there is, and what was answered.
package struct Account {
  /// For each kind of person, in the order of the kinds.
  package let people: [People]
  /// The date of the visit, from which ages are counted.
  package let date: CalendarDate?
  /// The answer to a state, by its index, at a seat; nil where there is none yet.
  package let answer: (Int, Seat) -> Answer?

  package init(
    people: [People], date: CalendarDate?, answer: @escaping (Int, Seat) -> Answer?
  ) {
    (self.people, self.date, self.answer) = (people, date, answer)
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
