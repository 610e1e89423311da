import Testing

@testable import Exporting

@Suite("HTML")
struct HTMLTests {
  @Test(
    "takes nothing in a text for markup",
    arguments: [
      ("a < b && c > \"d\" 'e'", "a &lt; b &amp;&amp; c &gt; &quot;d&quot; &#39;e&#39;"),
      ("</style><script>alert(1)</script>", "&lt;/style&gt;&lt;script&gt;alert(1)&lt;/script&gt;"),
      ("&amp;", "&amp;amp;"), ("two\nlines\ttabbed", "two lines tabbed"),
      ("\u{1B}[2J\u{202E}gnp\u{200B}.exe\u{0}", "[2Jgnp.exe"),
    ])
  func escapes(text: String, source: String) {
    #expect(HTML.text(text).source == source)
  }

  /// All scalars but the private planes, which are one class and take long.
  static let blocks = Array(stride(from: UInt32(0), to: 0x32000, by: 0x800)) + [0xE0000]

  @Test("lets no scalar through that could hide something or start markup", arguments: blocks)
  func everyScalar(first: UInt32) {
    let scalars = (first..<first + 0x800).compactMap(Unicode.Scalar.init)
    let text = scalars.reduce(into: "") { $0.unicodeScalars.append($1) }
    let source = HTML.text(text).source.unicodeScalars
    #expect(!source.contains { "<>\"'".unicodeScalars.contains($0) })
    #expect(
      !source.contains {
        $0.properties.generalCategory == .control || $0.properties.isBidiControl
      })
  }

  @Test("closes what it opens")
  func elements() {
    let list = HTML.element("ul", [HTML.Attribute("class", "items")], [.element("li", text: "<")])
    #expect(list.source == #"<ul class="items"><li>&lt;</li></ul>"#)
  }
}
