package import JSONSource

/// Makes every mutant of a questionnaire file.
///
/// It works on the text as it is written, so each is a file that an author could have written, and
/// is read like any other.
package struct MutantMaker {
  private let root: JSONValue
  private(set) var mutants: [Mutant] = []

  /// Every mutant, in the order of the file's parts.
  ///
  /// - Throws: where the file is no JSON.
  /// - Precondition: the file has been loaded without errors.
  package static func mutants(of file: SourceFile) throws(Diagnostic) -> [Mutant] {
    var maker = MutantMaker(root: try JSONDocument(parsing: file, within: .questionnaire).root)
    maker.makeAll()
    return maker.mutants
  }

  private init(root: JSONValue) { self.root = root }

  private mutating func makeAll() {
    for urgent in members("urgent") { condition(urgent.value["when"]) }
    for state in members("states") {
      alternatives(to: state.value["audience"], .audience, Self.audiences)
      condition(state.value["where"])
      settling(state.value)
      routes(from: state)
    }
    for fact in members("facts") { condition(fact.value) }
    for advice in members("advice") {
      alternatives(to: advice.value["audience"], .audience, Self.audiences)
      alternatives(to: advice.value["level"], .level, Self.levels)
      condition(advice.value["when"])
    }
    for prompt in members("prompts") {
      alternatives(to: prompt.value["audience"], .audience, Self.audiences)
      condition(prompt.value["when"])
      settling(prompt.value)
    }
  }

  private static let audiences = ["parent", "practitioner", "restricted"]
  private static let levels = ["urgent", "strong", "safer", "general"]

  private func members(_ section: String) -> [JSONMember] { root[section]?.members ?? [] }

  func state(_ name: String) -> JSONValue? { root["states"]?[name] }

  mutating func add(_ mutant: Mutant) { mutants.append(mutant) }

  /// The value replaced by each of the other words of a closed list.
  private mutating func alternatives(
    to value: JSONValue?, _ kind: Mutant.Kind, _ words: [String]
  ) {
    guard let value, let was = value.string else { return }
    for word in words where word != was {
      replace(value, by: "\"\(word)\"", kind, was: was, now: word)
    }
  }

  mutating func settling(_ holder: JSONValue) {
    guard let value = holder["ifUnknown"], let flag = value.bool else { return }
    replace(
      value, by: flag ? "false" : "true", .ifUnknown, was: "ifUnknown \(flag)",
      now: "ifUnknown \(!flag)")
  }

  mutating func replace(
    _ value: JSONValue, by text: String, _ kind: Mutant.Kind, was: String, now: String
  ) {
    add(
      Mutant(kind, at: value.place, was: was, now: now, replacing: value.written, by: text))
  }
}

extension SourceFile {
  /// The same file with no examples in it, every other place as it was: reading it costs less.
  ///
  /// - Throws: where the file is no JSON.
  package func withoutExamples() throws(Diagnostic) -> SourceFile {
    let root = try JSONDocument(parsing: self, within: .questionnaire).root
    guard let examples = root["examples"], examples.kind == .array else { return self }
    let ends = bytes[examples.written].filter { $0 == UInt8(ascii: "\n") }
    return SourceFile(
      name: name,
      bytes: Array(bytes[..<examples.written.lowerBound]) + Array("[".utf8) + ends
        + Array("]".utf8) + Array(bytes[examples.written.upperBound...]),
      firstLine: firstLine)
  }
}
