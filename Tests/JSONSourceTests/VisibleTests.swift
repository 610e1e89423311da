import JSONSource
import Testing

@Suite("Visible text") struct VisibleTests {
  @Test(
    "spells out what would steer a terminal",
    arguments: [
      ("plain é ہاں 👶", "plain é ہاں 👶"), ("a\u{1B}[2Jb", "a<U+001B>[2Jb"),
      ("\0\r\n", "<U+0000><U+000D><U+000A>"),
      ("\u{7F}\u{9B}", "<U+007F><U+009B>"),
      ("\u{202E}\u{2066}\u{200F}", "<U+202E><U+2066><U+200F>"),
      ("\u{FEFF}\u{2028}\u{E000}", "<U+FEFF><U+2028><U+E000>"), ("\u{E0041}", "<U+E0041>"),
      ("می\u{200C}خواهم", "می\u{200C}خواهم"),
    ])
  func spells(text: String, shown: String) {
    #expect(Visible.text(text) == shown)
  }

  @Test(
    "is quoted whole or in part", arguments: [("abc", "'abc'"), ("abcd", "'abc'…"), ("", "''")])
  func quotes(text: String, quoted: String) {
    #expect(Visible.quoted(text, most: 3) == quoted)
  }
}
