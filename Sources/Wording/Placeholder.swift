/// What may stand in braces in a text, to be filled in when the text is shown.
package enum Placeholder: String, Hashable, Sendable, CaseIterable {
  /// The role of a person, such as "your baby's father"; never inside a sentence that inflects it.
  case person
  /// An answer, in words.
  case value
  case unit
  /// The least and the most that may be answered.
  case least, most
  /// A number of things; it chooses between the plural forms of the text.
  case count

  /// The word that brings back a paused session.
  case word
  /// The reference of a case.
  case `case`
  case date, time, days
  /// A number as it is shown, which chooses no plural form.
  case number
  /// Something typed or read, as it was.
  case text
  /// The ends of a range.
  case first, last
  /// The part of the talk, and how many there are.
  case part, parts
  case name, role, language, reason, action
  case title, version, publisher, year, source
  case file, command

  /// Those that a questionnaire's own catalogue may use; all others are for the interface.
  package static let questionnaire: Set<Placeholder> = [
    .person, .value, .unit, .least, .most, .count,
  ]
}
