import Testing
import Wording

@testable import Exporting

@Suite("Text in ASCII")
struct ASCIITextTests {
  @Test(
    "has plain punctuation, digits and letters",
    arguments: [
      ("I\u{2019}d say \u{201C}no\u{201D} \u{2013} really\u{2026}", "I'd say \"no\" - really..."),
      ("Łukasz Müller, Zoë, Đặng", "Lukasz Muller, Zoe, Dang"),
      ("Straße Ærø œuf", "Strasse AEro oeuf"),
      ("ISTANBUL ıİ", "ISTANBUL iI"), ("e\u{301}", "e"), ("\u{FF21}\u{FF11}", "A1"),
      ("٣ ۴ ४", "3 4 4"), ("38 \u{B0}C", "38 deg C"), ("a\u{A0}b\u{3000}c", "a b c"),
      ("½ £5 ≥ 2 × 3", "1/2 GBP 5 >= 2 x 3"),
    ])
  func plain(text: String, ascii: String) {
    #expect(ASCIIText(text).text == ascii)
    #expect(!ASCIIText(text).hasNumbers)
  }

  @Test(
    "has the numbers of what has no form in it",
    arguments: [
      ("ماں", "[U+0645 U+0627 U+06BA]"), ("a😀b", "a[U+1F600]b"), ("Ω", "[U+03A9]"),
      ("ب\u{64E}", "[U+0628 U+064E]"), ("a\u{301}б", "a[U+0431]"),
    ])
  func numbers(text: String, ascii: String) {
    #expect(ASCIIText(text).text == ascii)
    #expect(ASCIIText(text).hasNumbers)
  }

  @Test(
    "says when an accent was left out",
    arguments: [("Zoë", true), ("e\u{301}", true), ("“a”", false)])
  func accents(text: String, isUnaccented: Bool) {
    #expect(ASCIIText(text).isUnaccented == isUnaccented)
  }

  /// All scalars but the private planes, which are one class and take long.
  static let blocks = Array(stride(from: UInt32(0x20), to: 0x32000, by: 0x800)) + [0xE0000]

  @Test(
    "leaves no scalar out but a mark on a letter, and writes none that is not ASCII",
    arguments: blocks)
  func everyScalar(first: UInt32) {
    for scalar in (first..<first + 0x800).compactMap(Unicode.Scalar.init) {
      let harmless = HarmlessText.oneLine(String(scalar))
      let ascii = ASCIIText(harmless).text
      #expect(ascii.utf8.allSatisfy { (32...126).contains($0) })
      #expect(ascii.isEmpty == harmless.isEmpty, "\(scalar.value)")
    }
  }
}
