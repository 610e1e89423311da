internal import Engine
internal import JSONSource
internal import Proving
internal import Questions
internal import Storing

extension JSONLine {
  mutating func member(_ key: String, _ value: String?) {
    self.key(key)
    if let value { string(value) } else { null() }
  }

  mutating func member(_ key: String, _ value: Int) {
    self.key(key)
    literal(String(value))
  }

  mutating func member(_ key: String, _ value: Bool) {
    self.key(key)
    literal(String(value))
  }

  /// Which file it is and which questionnaire it holds, as members; null where it holds none.
  mutating func members(of file: SourceFile, _ questionnaire: Questionnaire?) {
    member("file", file.name)
    member("sha256", ContentDigest(of: file.bytes).description)
    member("questionnaire", questionnaire?.id.description)
    member("version", questionnaire?.version.description)
  }

  /// Where something stands, as members.
  mutating func members(of place: Place) {
    member("file", place.file)
    member("line", place.line)
    member("column", place.column)
    member("pointer", place.pointer)
  }

  mutating func diagnostic(_ diagnostic: Diagnostic) {
    object { line in
      line.member("severity", diagnostic.severity.rawValue)
      line.member("code", diagnostic.code)
      line.member("message", diagnostic.message)
      line.members(of: diagnostic.place)
      line.member("help", diagnostic.help)
    }
  }

  /// How long a conversation is, as members.
  mutating func members(of cost: Cost) {
    member("answered", cost.answered)
    member("people", cost.people)
    member("others", cost.others)
  }

  /// The shortest conversation that shows something; null where none was found.
  mutating func member(_ key: String, _ example: Counterexample?, of machine: Machine) {
    self.key(key)
    guard let example, let conversation = example.conversation else { return null() }
    object { line in
      line.members(of: example.cost)
      line.key("replay")
      line.literal(WrittenConversation(conversation, of: machine).line)
    }
  }
}
