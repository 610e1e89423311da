internal import Advising
package import Engine
package import Questions

/// What a family planned, in their own words, to be left with them: a page for each of those who
/// look after the baby.
///
/// It is made of answers of the talk alone, none of them sensitive, and of no name.
package struct PlanCard: Hashable, Sendable {
  package let version: SemanticVersion
  package let status: Review.Status
  /// Whether the session was begun without a proof of what the questionnaire promises.
  package let isUnproved: Bool
  /// The date of the visit.
  package let date: CalendarDate
  /// Never empty: where nobody was named, there is one to be filled in by hand.
  package let pages: [Page]

  /// Nil where the questionnaire has no card, or nothing on it applies to anybody.
  package init?(of session: Session) {
    guard let card = session.questionnaire.card else { return nil }
    let people = card.kind.map { session.roster($0).people } ?? []
    let owners = people.isEmpty ? [nil] : people.map(Optional.some)
    let reached = Set(session.path)
    pages = owners.compactMap { person in
      let keys = card.questions.compactMap { Self.key($0, of: person, in: session) }
      guard person == nil || keys.contains(where: reached.contains) else { return nil }
      return Page(
        owner: person.map { Owner(of: $0, in: session) },
        rows: keys.compactMap { Self.row($0, in: session) })
    }
    guard !pages.isEmpty else { return nil }
    version = session.questionnaire.version
    status = session.questionnaire.review.status
    isUnproved = session.opening.isUnproved
    date = session.opening.date
  }

  /// One person's card, or the family's.
  package struct Page: Hashable, Sendable {
    /// Nil for a card that is not one person's.
    package let owner: Owner?
    package let rows: [Row]
  }

  /// Whose card it is.
  package struct Owner: Hashable, Sendable {
    package let role: RoleID
    /// Which of those with the same role, from 1; nil where there is one.
    package let number: Int?

    init(of person: Person, in session: Session) {
      let same = session.roster(person.kind).people.filter { $0.role == person.role }
      let place = same.firstIndex { $0.id == person.id }
      (role, number) = (person.role, same.count > 1 ? place.map { $0 + 1 } : nil)
    }
  }

  /// A heading, and what was said under it.
  package struct Row: Hashable, Sendable {
    package let question: StateID
    package let asks: Question
    /// Nil where nothing is decided yet.
    package let value: Value?
  }

  /// A question as it was put to whose card it is. Nil for what is asked only because of a sensitive
  /// answer: what stands under it on the card would tell that answer.
  private static func key(_ id: StateID, of person: Person?, in session: Session) -> QuestionKey? {
    guard let place = session.machine.names.place(of: id),
      !session.questionnaire.states[place].isSensitive,
      !session.questionnaire.tellsSensitiveAnswer(id)
    else { return nil }
    let isPersonal = session.machine.flow.loopOf[place] != nil
    return QuestionKey(id, person: isPersonal ? person?.id : nil)
  }

  /// What was not asked, because it did not come to that, is as open as what was not answered.
  private static func row(_ key: QuestionKey, in session: Session) -> Row? {
    session.state(of: key)?.question.map {
      Row(question: key.state, asks: $0, value: session.answers[key]?.answer.value)
    }
  }
}
