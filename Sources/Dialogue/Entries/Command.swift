internal import Wording

/// What may be typed instead of an answer.
enum Command: Hashable, Sendable {
  case unsure, decline, later, keep
  case back, undo
  case help, cover
  case urgent, goOn
  case review, done
  /// The number is nil where none was typed.
  case change(Int?)
  case remove(Int?)
  case why(Int?)
  case speaker(String)
  case language(String)
  case pause, finish, retry
  /// Why a question was not put, typed by the practitioner alone.
  case notAsked(String)
  /// What was said, to add to it where it is known from.
  case said
  case note(Note)

  /// The command that a line is, upper and lower case alike; nil for any other line.
  ///
  /// Alone, the practitioner may also type why a question was not asked.
  init?(_ line: String, isAlone: Bool) {
    let words = line.split { $0 == " " || $0 == "\t" }
    guard let first = words.first?.lowercased() else { return nil }
    if isAlone, let command = Self.alone(words) {
      self = command
      return
    }
    let rest = words.count > 1 ? words.dropFirst().joined(separator: " ") : ""
    if let plain = Self.plain[rest.isEmpty ? first : first + " " + rest.lowercased()] {
      self = plain
      return
    }
    switch first {
    case "change" where words.count <= 2: self = .change(Int(rest))
    case "remove" where words.count <= 2: self = .remove(Int(rest))
    case "why" where words.count <= 2: self = .why(Int(rest))
    case "by": self = .speaker(rest)
    case "l" where words.count <= 2: self = .language(rest)
    case "n" where isAlone: self = .notAsked(rest)
    default: return nil
    }
  }

  /// What only the practitioner, alone, may type.
  private static func alone(_ words: [Substring]) -> Command? {
    switch words.map({ $0.lowercased() }) {
    case ["done"]: nil
    case ["said"]: .said
    default: Note(words).map(Command.note)
    }
  }

  /// Whether a line is a command that takes nothing after it.
  static func isPlain(_ line: String) -> Bool { plain[line.lowercased()] != nil }

  private static let plain: [String: Command] = [
    "u": .unsure, "unsure": .unsure, "r": .decline, "rather not": .decline, "s": .later,
    "later": .later, "k": .keep, "keep": .keep, "b": .back, "back": .back, "undo": .undo,
    "?": .help, "help": .help, ".": .cover, "!": .urgent, "urgent": .urgent, "go on": .goOn,
    "v": .review, "review": .review, "done": .done, "p": .pause, "pause": .pause,
    "finish": .finish, "retry": .retry,
  ]
}
