import JSONSource
import Testing

@Suite("A malformed text") struct RefusedTextTests {
  @Test("ends in one diagnostic, at the byte at fault", arguments: cutShort + structure + pieces)
  func refuses(marked: Marked) throws {
    let (bytes, line, column) = marked.read
    let fault = try #require(refusal(of: bytes))
    let place = Place(file: "f.json", line: line, column: column, pointer: marked.pointer)
    #expect(fault.code == marked.code)
    #expect(fault.place == place)
    #expect(fault.severity == .error)
  }

  static let cutShort = [
    Marked("json-ended-early", "▶"), Marked("json-ended-early", " \n ▶"),
    Marked("json-ended-early", "[▶", at: "/0"), Marked("json-ended-early", "[1▶"),
    Marked("json-ended-early", "[1,▶", at: "/1"), Marked("json-ended-early", "{▶"),
    Marked("json-ended-early", "{\"a\"▶"), Marked("json-ended-early", "{\"a\":▶", at: "/a"),
    Marked("json-ended-early", "{\"a\":1▶"), Marked("json-ended-early", "{\"a\":1,▶"),
    Marked("json-ended-early", "\"a▶"), Marked("json-ended-early", "\"a\\▶"),
    Marked("json-ended-early", "\"a\\u00▶"), Marked("json-ended-early", "\"\\uD83D▶"),
    Marked("json-ended-early", "\"\\uD83D\\▶"), Marked("json-ended-early", "\"\\uD83D\\u▶"),
    Marked("json-ended-early", "tru▶"), Marked("json-ended-early", "-▶"),
    Marked("json-ended-early", "1.▶"), Marked("json-ended-early", "1e▶"),
    Marked("json-ended-early", "1e+▶"),
    Marked("json-ended-early", "{\"a~/b\":[0,▶", at: "/a~0~1b/1"),
  ]

  static let structure = [
    Marked("json-syntax", "▶]"), Marked("json-syntax", "[▶,1]", at: "/0"),
    Marked("json-syntax", "[1 ▶2]"), Marked("json-syntax", "[1▶,]"),
    Marked("json-syntax", "[1▶, ]"),
    Marked("json-syntax", "[1,▶,2]", at: "/1"), Marked("json-syntax", "[1▶}"),
    Marked("json-syntax", "{\"a\":1▶]"), Marked("json-syntax", "{▶]"),
    Marked("json-syntax", "[▶}", at: "/0"),
    Marked("json-syntax", "{▶1:2}"), Marked("json-syntax", "{▶a:2}"),
    Marked("json-syntax", "{▶'a':2}"),
    Marked("json-syntax", "{\"a\"▶,2}"), Marked("json-syntax", "{\"a\" ▶2}"),
    Marked("json-syntax", "{\"a\":▶}", at: "/a"), Marked("json-syntax", "{\"a\":1▶,}"),
    Marked("json-syntax", "{\"a\":1,▶1}"), Marked("json-syntax", "{\"a\":1 ▶\"b\":2}"),
    Marked("json-syntax", "{\"a\":▶:1}", at: "/a"), Marked("json-syntax", "[▶// one\n1]", at: "/0"),
    Marked("json-syntax", "[1 ▶/* one */]"), Marked("json-syntax", "[▶'a']", at: "/0"),
    Marked("json-syntax", "[\r\n 1,\r\n ▶x]", at: "/1"), Marked("json-syntax", "[\r▶x]", at: "/0"),
    Marked("json-syntax", "[\"é\",▶é]", at: "/1"), Marked("json-syntax", "▶\u{C}1"),
    Marked("json-syntax", "▶\u{A0}1"), Marked("json-syntax", "▶\u{2028}1"),
    Marked("json-syntax", "[[1],{\"k\":[{},▶x]}]", at: "/1/k/1"),
    Marked("json-trailing-content", "{}▶{}"), Marked("json-trailing-content", "1 ▶2"),
    Marked("json-trailing-content", "[]▶]"), Marked("json-trailing-content", "[]\n▶\0"),
    Marked("json-trailing-content", "0▶x10"), Marked("json-trailing-content", "true▶e"),
  ]

  static let pieces = [
    Marked("json-syntax", "▶True"), Marked("json-syntax", "[▶nul]", at: "/0"),
    Marked("json-syntax", "▶tRue"), Marked("json-syntax", "▶NaN"),
    Marked("json-syntax", "[-1,▶Infinity]", at: "/1"),
    Marked("json-syntax", "▶+1"), Marked("json-syntax", "▶.5"),
    Marked("json-bad-number", "▶01"), Marked("json-bad-number", "[▶-01]", at: "/0"),
    Marked("json-bad-number", "-▶x"), Marked("json-bad-number", "[-▶]", at: "/0"),
    Marked("json-bad-number", "1.▶e5"), Marked("json-bad-number", "[1.▶]", at: "/0"),
    Marked("json-bad-number", "1e▶x"), Marked("json-bad-number", "1e+▶-1"),
    Marked("json-bad-number", "-▶Infinity"), Marked("json-bad-number", "-▶-1"),
    Marked("json-bad-escape", "\"▶\\x\""), Marked("json-bad-escape", "[\"ab▶\\'\"]", at: "/0"),
    Marked("json-bad-escape", "\"▶\\u12G4\""), Marked("json-bad-escape", "\"▶\\U0041\""),
    Marked("json-bad-escape", "\"▶\\u 041\""), Marked("json-bad-escape", "\"▶\\é\""),
    Marked("json-bad-escape", "{\"k\":{\"▶\\0\":1}}", at: "/k"),
    Marked("json-lone-surrogate", "\"▶\\uD83D\""), Marked("json-lone-surrogate", "\"▶\\uDC76\""),
    Marked("json-lone-surrogate", "\"▶\\uDC76\\uD83D\""),
    Marked("json-lone-surrogate", "\"▶\\uD83Dx\""),
    Marked("json-lone-surrogate", "\"▶\\uD83D\\n\""),
    Marked("json-lone-surrogate", "\"▶\\uD83D\\uD83D\""),
    Marked("json-control-character", "\"a▶\nb\""), Marked("json-control-character", "\"▶\t\""),
    Marked("json-control-character", "[\"▶\0\"]", at: "/0"),
    Marked("json-control-character", "[\"▶\u{1F}\"]", at: "/0"),
    Marked("json-control-character", "{\"▶\u{1B}[2J\":1}"),
    Marked("json-duplicate-key", "{\"a\":1,▶\"a\":1}", at: "/a"),
    Marked("json-duplicate-key", "{\"a\":1,▶\"\\u0061\":1}", at: "/a"),
    Marked("json-duplicate-key", "{\"\\u0061\":1,\n \"b\":2,▶\"\\u0061\":3}", at: "/a"),
    Marked("json-duplicate-key", "[{\"a\":{\"b\":1,\"c\":2,▶\"b\":3}}]", at: "/0/a/b"),
    Marked("json-duplicate-key", "{\"\":1,▶\"\":2}", at: "/"),
    Marked(
      "json-duplicate-key",
      "{\"1\":0,\"2\":0,\"3\":0,\"4\":0,\"5\":0,\"6\":0,\"7\":0,\"8\":{},\"9\":[],▶\"3\":0}",
      at: "/3"),
    Marked(
      "json-duplicate-key",
      "{\"1\":0,\"2\":0,\"3\":0,\"4\":0,\"5\":0,\"6\":0,\"7\":0,\"8\":{},\"\\n9\":[],▶\"\\u000a9\":0}",
      at: "/\n9"),
    Marked("json-byte-order-mark", "▶\u{FEFF}{}"),
  ]
}
