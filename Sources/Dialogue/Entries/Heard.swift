internal import Wording

/// A line as the dialogue takes it.
enum Heard: Hashable, Sendable {
  /// Enter alone.
  case nothing
  case command(Command)
  case text(String)
  /// A slash, and no command after it.
  case unknownCommand(String)
  /// In free text, the whole line is what elsewhere would be a command.
  case commandWord(String)

  /// In free text, where own words are asked for, a command begins with a slash, a text that begins
  /// with one is typed with two, and the three signs alone still are commands.
  init(_ line: String, isFreeText: Bool, isAlone: Bool) {
    let trimmed = Self.trimmed(line)
    if trimmed.isEmpty {
      self = .nothing
    } else if trimmed.hasPrefix("//") && isFreeText {
      self = .text(String(line.drop { $0 == " " || $0 == "\t" }.dropFirst()))
    } else if trimmed.hasPrefix("/") {
      self =
        Command(String(trimmed.dropFirst()), isAlone: isAlone).map(Self.command)
        ?? .unknownCommand(trimmed)
    } else if isFreeText && ![".", "!", "?"].contains(trimmed) {
      self = Command.isPlain(trimmed) ? .commandWord(trimmed) : .text(line)
    } else {
      self = Command(trimmed, isAlone: isAlone).map(Self.command) ?? .text(trimmed)
    }
  }

  private static func trimmed(_ line: String) -> String {
    let bytes = line.utf8
    let isSpace = { (byte: UInt8) in byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
    guard let first = bytes.firstIndex(where: { !isSpace($0) }),
      let last = bytes.lastIndex(where: { !isSpace($0) })
    else { return "" }
    return String(line[first..<bytes.index(after: last)])
  }
}
