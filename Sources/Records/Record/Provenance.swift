internal import Engine
package import Questions

/// Who said something, when, and in which language it was asked.
package struct Provenance: Hashable, Sendable {
  /// Nil in the practitioner's own part, and where nobody was named yet.
  package let voice: Voice?
  package let at: LocalTime
  package let language: String

  init(_ record: AnswerRecord) {
    voice = record.speaker.map(Voice.init)
    at = LocalTime(record.moment)
    language = record.language
  }
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
