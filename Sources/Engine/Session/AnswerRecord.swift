package import Questions

/// An answer, and how it came about.
package struct AnswerRecord: Hashable, Sendable {
  package let answer: Answer
  /// Who was speaking; nil in the practitioner's own part.
  package let speaker: Speaker?
  /// Who asked it; nil where that was not known.
  package let practitioner: Practitioner?
  package let moment: Moment
  /// The language in which it was asked.
  package let language: String
  /// The place of its event in the session, from 1.
  package let sequence: Int
}

/// Who is speaking in a talk.
package enum Speaker: Hashable, Sendable {
  case role(RoleID)
  /// The adults present answer together.
  case together
}
