internal import Engine
package import Questions

/// Who said something, when, in which language it was asked, and how it reached whoever wrote it
/// down.
package struct Provenance: Hashable, Sendable {
  /// Nil in the practitioner's own part, and where nobody was named yet.
  package let voice: Voice?
  package let at: LocalTime
  package let language: String
  /// Who asked; nil where they are not named, and in a parent's record.
  package let practitioner: RecordedPractitioner?
  /// How and where the talk took place, and through whom it was interpreted, for what was said in
  /// it; nil where that was not written down, and in a parent's record.
  package let contact: OptionID?
  package let interpreter: OptionID?
}

/// Who was speaking.
package enum Voice: Hashable, Sendable {
  case role(RoleID)
  /// The adults present answered together.
  case together

  init(_ speaker: Speaker) {
    switch speaker {
    case .role(let role): self = .role(role)
    case .together: self = .together
    }
  }
}

/// Where an answer is also known from, in the practitioner's record only. It stands beside the
/// answer and never in its place.
package struct RecordedNote: Hashable, Sendable {
  package let kind: Kind
  /// The practitioner's words, where the kind has any.
  package let words: String?
  package let at: LocalTime
  package let practitioner: RecordedPractitioner?

  package enum Kind: String, Hashable, Sendable {
    /// The practitioner saw it.
    case seen
    /// It was only described.
    case described
    /// Another agency told of it.
    case agency
    /// It stands in a record.
    case record
    /// What was seen or heard elsewhere is not what was said.
    case differs
  }

  init(_ record: AttributionRecord) {
    (kind, words) =
      switch record.attribution {
      case .seen: (.seen, nil)
      case .described: (.described, nil)
      case .agency(let words): (.agency, words)
      case .record(let words): (.record, words)
      case .differs(let words): (.differs, words)
      }
    at = LocalTime(record.moment)
    practitioner = record.practitioner.map(RecordedPractitioner.init)
  }
}

/// Who held a session, as a record names them.
package struct RecordedPractitioner: Hashable, Sendable {
  package let name: String
  package let role: String?
  package let team: String?

  init(_ practitioner: Practitioner) {
    (name, role, team) = (practitioner.name, practitioner.role, practitioner.team)
  }
}

/// How a talk was held, as the practitioner wrote it down afterwards.
package struct Circumstances: Hashable, Sendable {
  /// Who holds the session; nil where they are not named.
  package let practitioner: RecordedPractitioner?
  package let contact: Value?
  package let interpreter: Value?
  package let present: Value?
}
