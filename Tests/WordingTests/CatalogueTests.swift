import JSONSource
import Testing
import Wording

@Suite("A catalogue") struct CatalogueTests {
  @Test("has keys, languages and what is to be filled in")
  func contents() throws {
    let catalogue = try catalogue(
      [
        entry("b", ["en": "{value}", "cy": "x"]), entry("a", ["en": "plain"]),
        plural("n", ["one": "{count} of {most}", "other": "{count}"]),
      ].joined(separator: ","))
    #expect(catalogue.keys == ["b", "a", "n"])
    #expect(catalogue.languages.map(\.description) == ["cy", "en"])
    #expect(catalogue.sourceLanguage == .english)
    #expect(catalogue.placeholders(of: "b") == [.value])
    #expect(catalogue.placeholders(of: "n") == [.count, .most])
    #expect(catalogue.text("a", in: .english)?.filled() == "plain")
    #expect(catalogue.text("a", in: .pseudo) == nil)
    #expect(catalogue.has("n") && !catalogue.has("c"))
  }

  @Test(
    "is not read without its outer shape",
    arguments: [
      ("[]", "catalogue-type", 1, 1), ("{", "json-ended-early", 1, 2),
      ("{\"strings\": {}}", "catalogue-missing-key", 1, 1),
      ("{\"sourceLanguage\": \"en\"}", "catalogue-missing-key", 1, 1),
      ("{\"sourceLanguage\": 1, \"strings\": {}}", "catalogue-language", 1, 20),
      ("{\"sourceLanguage\": \"e\", \"strings\": {}}", "catalogue-language", 1, 20),
      ("{\"sourceLanguage\": \"en\", \"strings\": []}", "catalogue-type", 1, 37),
    ])
  func refused(text: String, code: String, line: Int, column: Int) throws {
    let file = SourceFile(name: "w", bytes: Array(text.utf8))
    let diagnostic = try #require(throws: Diagnostic.self) { try Catalogue(reading: file) }
    #expect(diagnostic.code == code)
    #expect((diagnostic.place.line, diagnostic.place.column) == (line, column))
  }
}
