import Testing

@testable import Wording

@Suite("A template") struct TemplateTests {
  @Test(
    "is made of literals and places",
    arguments: [
      ("", []), ("plain", [.literal("plain")]), ("{value}", [.placeholder(.value)]),
      (
        "a {value}{unit}.",
        [.literal("a "), .placeholder(.value), .placeholder(.unit), .literal(".")]
      ),
      ("{{value}}", [.literal("{value}")]),
      ("{{{value}}}", [.literal("{"), .placeholder(.value), .literal("}")]),
      ("{name of}", [.unknown("name of")]), ("{}", [.unknown("")]),
      ("a { b", [.literal("a "), .brace("{"), .literal(" b")]),
      ("a } b", [.literal("a "), .brace("}"), .literal(" b")]),
      ("{a {value}", [.brace("{"), .literal("a "), .placeholder(.value)]),
      ("é{value}\u{301}", [.literal("é"), .placeholder(.value), .literal("\u{301}")]),
    ] as [(String, [Template.Piece])])
  func pieces(text: String, pieces: [Template.Piece]) {
    #expect(Template(text).pieces == pieces)
  }

  @Test("keeps a place visible that has no value")
  func filled() {
    let template = Template("{value} {unit} {{x}} {nothing}")
    #expect(template.filled([.value: "{unit}"]) == "{unit} {unit} {x} {nothing}")
  }
}
