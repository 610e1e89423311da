/// How the talk went.
package struct RecordedTalk: Hashable, Sendable {
  package let began: LocalTime
  /// The last thing that happened in it.
  package let last: LocalTime
  package let ending: Ending
  /// Who spoke, in the order in which they began to.
  package let voices: [Voice]
  package let people: [RecordedRoster]
  /// The language at the beginning, then every switch.
  package let languages: [LanguageUse]
  /// What was read out or explained, in order.
  package let readOut: [ReadOut]
  /// When the plan card was made, each time.
  package let planCards: [LocalTime]

  package enum Ending: String, Hashable, Sendable {
    case finished
    /// The family had to go; the advice was given on what was known.
    case early
    /// It is paused, or still going on.
    case open
  }
}

/// From when on a language was shown.
package struct LanguageUse: Hashable, Sendable {
  package let language: String
  package let from: LocalTime
}

/// Something that was read out or explained: it stands here only if it was on the screen.
package struct ReadOut: Hashable, Sendable {
  package let question: RecordedQuestion
  package let given: Provenance
}
