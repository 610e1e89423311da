package import Questions

/// A score as the practitioner's record tells it.
///
/// It is a talking point and no verdict: a low one closes no topic.
package struct RecordedScore: Hashable, Sendable {
  package let score: ScoreID
  /// Whose it is; nil for one of the session.
  package let person: RecordedPerson?
  package let total: Total
  package let source: CountSource

  package enum Total: Hashable, Sendable {
    /// Everything that it adds up is known.
    case known(Int)
    /// Something is not known. What is known reaches these totals already, of those that some rule
    /// asks about, least first.
    case incomplete(reached: [Int])
  }
}

/// The alcohol drunk, as the practitioner's record tells it.
package struct RecordedUnits: Hashable, Sendable {
  /// Who drank; nil for one sum of the session.
  package let person: RecordedPerson?
  package let units: AlcoholUnits
  package let source: CountSource
}

/// Where what is added up comes from.
package enum CountSource: String, Hashable, Sendable {
  /// The parents said it of themselves.
  case selfReport = "self-report"
  /// Some of it the practitioner wrote down alone.
  case practitioner
}
