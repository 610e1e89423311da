import JSONSource
import Testing
import Wording

@Suite("The check of a catalogue") struct CatalogueCheckTests {
  /// What is expected at each `▶` in the entries, in the order of the file.
  struct Case: CustomTestStringConvertible, Sendable {
    let codes: [String]
    let strings: String

    init(_ codes: String..., in strings: String) { (self.codes, self.strings) = (codes, strings) }

    var testDescription: String { "\(codes.joined(separator: ", ")) in \(strings)" }
  }

  @Test(
    "finds nothing in what is right",
    arguments: [
      "", entry("a", ["en": "Words", "ur": "الفاظ"]),
      entry("a", ["en": "{value} {{x}}", "cy": "x {value}"]),
      plural("n", ["one": "one day", "other": "{count} days"]),
      entry("a", ["en": "A line\\nand another"]),
      plural("n", ["one": "{count}", "other": "{count}"]),
      #""a": { "comment": "c", "extractionState": "manual", "localizations": {"en": {"stringUnit": {"state": "translated", "value": "x"}}} }"#,
    ])
  func right(strings: String) throws {
    #expect(try check(strings).isEmpty)
  }

  @Test("points at what is wrong", arguments: shape + texts + plurals)
  func wrong(sample: Case) throws {
    let pieces = sample.strings.split(separator: "▶", omittingEmptySubsequences: false)
    var expected: [String] = []
    var before = ""
    for (piece, code) in zip(pieces, sample.codes) {
      before += piece
      let lines = before.split(separator: "\n", omittingEmptySubsequences: false)
      expected.append("\(code) \(lines.count + 1):\((lines.last?.utf8.count ?? 0) + 1)")
    }
    let found = try check(pieces.joined())
    #expect(found.map { "\($0.code) \($0.place.line):\($0.place.column)" } == expected)
    #expect(found.allSatisfy { $0.help != nil || $0.code == "catalogue-type" })
  }

  @Test("comes to an end whatever byte of a catalogue is changed")
  func damaged() throws {
    let whole = Array(
      #"""
      { "sourceLanguage": "en", "version": "1.0", "strings": {
        "a": { "comment": "c", "localizations": {
          "en": { "stringUnit": { "state": "translated", "value": "a {value} b" } },
          "cy": { "variations": { "plural": {
            "one": { "stringUnit": { "state": "new", "value": "{{ {count} }}" } } } } } } } } }
      """#.utf8)
    let changes = whole.indices.flatMap { offset in "\"{}[]:,0a é".utf8.map { (offset, $0) } }
    for (offset, byte) in changes {
      var bytes = whole
      bytes[offset] = byte
      let file = SourceFile(name: "w", bytes: bytes)
      guard let catalogue = try? Catalogue(reading: file) else { continue }
      let found = CatalogueCheck.diagnostics(of: catalogue, allowing: [.value, .count])
      #expect(found.allSatisfy { (1...5).contains($0.place.line) })
      #expect(catalogue.keys.allSatisfy(catalogue.has))
    }
  }

  private func check(_ strings: String) throws -> [Diagnostic] {
    CatalogueCheck.diagnostics(of: try catalogue(strings), allowing: Placeholder.questionnaire)
  }

  static let shape = [
    Case("wording-missing", "catalogue-type", in: "▶\"a\": ▶[]"),
    Case("wording-missing", "catalogue-unknown-key", in: "▶\"a\": {▶\"coment\": \"x\"}"),
    Case("wording-missing", "catalogue-value", in: "▶\"a\": {\"extractionState\": ▶\"old\"}"),
    Case("wording-missing", "catalogue-type", in: "▶\"a\": {\"comment\": ▶1}"),
    Case(
      "wording-missing", "catalogue-language", in: "▶\"a\": {\"localizations\": {▶\"en_GB\": {}}}"),
    Case(
      "wording-missing", "catalogue-language", in: "▶\"a\": {\"localizations\": {▶\"en-XA\": {}}}"),
    Case("catalogue-value", in: "\"a\": {\"localizations\": {\"en\": ▶{}}}"),
    Case(
      "catalogue-missing-key",
      in: "\"a\": {\"localizations\": {\"en\": {\"stringUnit\": ▶{\"state\": \"new\"}}}}"),
    Case(
      "catalogue-value",
      in:
        "\"a\": {\"localizations\": {\"en\": {\"stringUnit\": {\"state\": ▶\"done\", \"value\": \"x\"}}}}"
    ),
    Case(
      "wording-unfinished",
      in:
        "\"a\": {\"localizations\": {\"en\": {\"stringUnit\": {\"state\": \"needs_review\", \"value\": ▶\"x\"}}}}"
    ),
    Case(
      "catalogue-unknown-key",
      in: "\"a\": {\"localizations\": {\"en\": {\"variations\": {▶\"device\": {}}}}}"),
  ]

  static let texts = [
    Case(
      "wording-untranslated",
      in: entry("a", ["en": "x", "cy": "x"]) + ",\n▶" + entry("b", ["en": "x"])),
    Case("wording-missing", in: "▶" + entry("a", ["cy": "x"])),
    Case("wording-empty", in: marked(" ")),
    Case("wording-unseen-character", in: marked(#"a\u202eb"#)),
    Case("wording-unseen-character", in: marked(#"a\tb"#)),
    Case("wording-placeholder", in: marked("{valeu}")),
    Case("wording-placeholder", in: marked("{word}")),
    Case("wording-placeholder", in: marked("{}")), Case("wording-brace", in: marked("a { b")),
    Case("wording-brace", in: marked("a }} }")),
    Case("wording-banned-phrase", in: marked("It is safe.")),
    Case("wording-placeholder", in: translated("{value}", "x")),
    Case("wording-placeholder", in: translated("x", "{value}")),
    Case(
      "wording-placeholder", "wording-placeholder", in: translated("{unit}", "{value}", marks: 2)),
  ]

  static let plurals = [
    Case(
      "wording-plural-missing",
      in:
        "\"n\": {\"localizations\": {▶\"en\": {\"stringUnit\": {\"state\": \"translated\", \"value\": \"{count}\"}}}}"
    ),
    Case("wording-plural-missing", in: atLanguage(plural("n", ["one": "{count}"]))),
    Case(
      "wording-plural-unused",
      in: atLanguage(plural("n", ["zero": "none", "one": "{count}", "other": "{count}"]))),
    Case(
      "wording-missing", "wording-plural-language",
      in: "▶" + atLanguage(plural("n", ["other": "{count}"], in: "fr"), language: "fr")),
    Case(
      "wording-missing", "wording-plural-missing",
      in: "▶" + atLanguage(plural("n", ["one": "x", "other": "{count}"], in: "pl"), language: "pl")),
  ]

  private static func marked(_ text: String) -> String {
    entry("a", ["en": text]).replacing("\"value\": ", with: "\"value\": ▶")
  }

  private static func translated(_ source: String, _ other: String, marks: Int = 1) -> String {
    let entry = entry("a", ["en": source, "cy": other])
    return entry.replacing(
      "\"value\": \"\(other)\"",
      with: "\"value\": " + String(repeating: "▶", count: marks) + "\"\(other)\"")
  }

  private static func atLanguage(_ strings: String, language: String = "en") -> String {
    strings.replacing("\"\(language)\":", with: "▶\"\(language)\":")
  }
}
