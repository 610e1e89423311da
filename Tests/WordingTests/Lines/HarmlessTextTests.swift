import Testing
import Wording

@Suite("Harmless text") struct HarmlessTextTests {
  @Test(
    "keeps what is read and leaves out what is not seen",
    arguments: [
      ("plain", "plain"), ("a\tb\nc\r\nd", "a b c  d"), ("\u{1B}[31mred", "[31mred"),
      ("\u{9B}2J", "2J"), ("a\u{202E}b", "ab"), ("a\u{2066}b\u{2069}", "ab"), ("a\u{0}b", "ab"),
      ("zero\u{200B}width", "zerowidth"), ("\u{FEFF}bom", "bom"),
      ("soft\u{AD}hyphen", "softhyphen"),
      ("a\u{200D}b", "ab"), ("می\u{200C}خواهم", "می\u{200C}خواهم"), ("\u{200C}می", "می"),
      ("क्\u{200D}ष", "क्\u{200D}ष"), ("\u{3164}", ""), ("\u{E0041}", ""), ("日本", "日本"),
      ("Zoë", "Zoë"), ("a\u{2028}b", "a b"),
    ])
  func cleaned(raw: String, text: String) {
    #expect(HarmlessText.oneLine(raw) == text)
  }

  @Test("bears four marks on a letter at most")
  func marks() {
    let zalgo = "a" + String(repeating: "\u{301}", count: 40) + "b\u{302}"
    #expect(Array(HarmlessText.oneLine(zalgo).unicodeScalars).count == 7)
  }

  @Test("of every scalar holds nothing that moves, hides or turns")
  func everyScalar() {
    var found: [UInt32] = []
    for block in stride(from: UInt32(0), through: 0x10FFFF, by: 0x1000) {
      var text = String.UnicodeScalarView()
      for scalar in (block..<block + 0x1000).compactMap(Unicode.Scalar.init) {
        text += ["x", scalar]
      }
      for kept in HarmlessText.oneLine(String(text)).unicodeScalars
      where kept.properties.generalCategory == .control || kept.properties.isBidiControl
        || kept.properties.isDefaultIgnorableCodePoint
      {
        found.append(kept.value)
      }
    }
    #expect(found == [])
  }
}
