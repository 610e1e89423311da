/// A sum of declared points over the choices of a few questions.
///
/// A sum with unanswered parts is an interval from the least to the most it can still become.
package struct Score: Hashable, Sendable {
  package let id: ScoreID
  /// The kind of person for whom the sum is made; nil for one sum in the session.
  package let per: PersonKindID?
  package let terms: [Term]
  /// The points of a question that does not apply.
  package let notReached: Int

  package init(id: ScoreID, per: PersonKindID?, terms: [Term], notReached: Int) {
    (self.id, self.per, self.terms, self.notReached) = (id, per, terms, notReached)
  }

  package struct Term: Hashable, Sendable {
    package let question: StateID
    /// The points of each option, in the order of the file.
    package let points: [Points]

    package init(question: StateID, points: [Points]) {
      (self.question, self.points) = (question, points)
    }
  }

  package struct Points: Hashable, Sendable {
    package let option: OptionID
    package let points: Int

    package init(option: OptionID, points: Int) {
      (self.option, self.points) = (option, points)
    }
  }
}
