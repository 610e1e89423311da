internal import Questions

/// The name of each kind of answer as it is stored.
enum AnswerKind: String, CaseIterable {
  case options, number, date, text, given, unsure, declined, later
  case notAsked = "not-asked"

  init(_ answer: Answer) {
    self =
      switch answer {
      case .value(.options): .options
      case .value(.number): .number
      case .value(.date): .date
      case .value(.text): .text
      case .value(.given): .given
      case .unsure: .unsure
      case .declined: .declined
      case .later: .later
      case .notAsked: .notAsked
      }
  }
}
