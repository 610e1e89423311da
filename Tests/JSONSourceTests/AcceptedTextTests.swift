import JSONSource
import Testing

@Suite("A well-formed text") struct AcceptedTextTests {
  @Test(
    "is read as what it says",
    arguments: [
      ("null", "null"), ("true", "true"), (" \t\r\nfalse\n", "false"), ("0", "0"), ("-0", "-0"),
      ("[]", "[]"), ("[ ]", "[]"), ("{}", "{}"), ("{ \n }", "{}"), ("\"\"", "\"\""),
      ("[1,2 , 3]", "[1,2,3]"), ("[[],[[]]]", "[[],[[]]]"), ("[{},{}]", "[{},{}]"),
      (#"{"a":1,"b":[true,null]}"#, #"{"a":1,"b":[true,null]}"#),
      (#"{"":{"":""}}"#, #"{"":{"":""}}"#),
      ("[-1,1.5,1e3,1E+3,1e-3,-0.0,10]", "[-1,1.5,1e3,1E+3,1e-3,-0.0,10]"),
      (#"["\"\\\/\b\f\n\r\t"]"#, "[\"\"\\/\u{8}\u{C}\n\r\t\"]"),
      (#"["\u0041\u00e9\u20AC\uD83D\uDC76"]"#, "[\"Aé€👶\"]"),
      (#"["\u0000"]"#, "[\"\0\"]"), (#"["\uFFFF\uFFFE"]"#, "[\"\u{FFFF}\u{FFFE}\"]"),
      (
        "[\"\u{7F}\u{80}\u{7FF}\u{800}\u{FFFD}\u{10000}\u{10FFFF}\"]",
        "[\"\u{7F}\u{80}\u{7FF}\u{800}\u{FFFD}\u{10000}\u{10FFFF}\"]"
      ),
      ("[\"a\u{2028}b\u{FEFF}\"]", "[\"a\u{2028}b\u{FEFF}\"]"),
      ("\"seven77\\\"and more than eight\"", "\"seven77\"and more than eight\""),
      (#"{"a":1,"A":2,"a ":3}"#, #"{"a":1,"A":2,"a ":3}"#),
    ])
  func reads(text: String, meaning: String) throws {
    #expect(try canonical(parse(text).get()) == meaning)
  }

  @Test("may hold keys that differ only in their Unicode normal form")
  func normalForms() throws {
    let root = try parse("{\"\u{E9}\": 1, \"e\u{301}\": 2}").get()
    #expect(root["\u{E9}"]?.integer == 1)
    #expect(root["e\u{301}"]?.integer == 2)
  }

  @Test("may place a special character at any distance from an eight-byte step", arguments: 0..<20)
  func steps(length: Int) throws {
    let text = String(repeating: "x", count: length)
    for special in ["é", "👶", #"\n"#, #"\u0041"#, "\u{7F}"] {
      let root = try parse("[\"\(text)\(special)\(text)\"]").get()
      #expect(root.elements?.first?.string?.hasSuffix(text) == true)
      #expect(root.elements?.first?.string?.unicodeScalars.count == 2 * length + 1)
    }
  }
}
