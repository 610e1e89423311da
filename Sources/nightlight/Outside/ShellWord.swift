/// Text as one word of a command for the shell.
enum ShellWord {
  /// The word in quotes, in which nothing has a meaning.
  static func quoted(_ text: String) -> String {
    "'" + text.replacing("'", with: "'\\''") + "'"
  }

  /// The word as it is where a shell takes it so; else in quotes.
  static func plain(_ text: String) -> String {
    !text.isEmpty && text.utf8.allSatisfy(standsForItself) ? text : quoted(text)
  }

  /// The path of a questionnaire, quoted where it must be, such that it is taken neither for the
  /// name of a questionnaire in the data folder nor for an option.
  static func path(_ path: String) -> String {
    let isPath = path.contains("/") || path.hasSuffix(".json") && !path.hasPrefix("-")
    return plain(isPath ? path : "./" + path)
  }

  private static func standsForItself(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "_"),
      UInt8(ascii: "-"), UInt8(ascii: "/"):
      true
    default: false
    }
  }
}
