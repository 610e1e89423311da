import JSONSource
import Testing

@Suite("A limit") struct LimitsTests {
  static func limits(
    bytes: Int = 1000, depth: Int = 4, nodes: Int = 10, stringBytes: Int = 12
  ) -> JSONLimits {
    JSONLimits(bytes: bytes, depth: depth, nodes: nodes, stringBytes: stringBytes)
  }

  @Test(
    "lets through what just meets it",
    arguments: [
      "[[[[]]]]", "{\"a\":{\"b\":{\"c\":{}}}}", "[1,2,3,4,5,6,7,8,9]",
      "{\"a\":1,\"b\":2,\"c\":3,\"d\":[]}", "\"123456789012\"", "{\"éééééé\":1}",
    ])
  func atLimit(text: String) {
    #expect(refusal(of: Array(text.utf8), within: Self.limits(bytes: text.utf8.count)) == nil)
  }

  @Test(
    "stops what is one past it",
    arguments: [
      Marked("json-too-deep", "[[[[▶[]]]]]", at: "/0/0/0/0"),
      Marked("json-too-deep", "{\"a\":{\"b\":{\"c\":{\"d\":▶[]}}}}", at: "/a/b/c/d"),
      Marked("json-too-many-nodes", "[1,2,3,4,5,6,7,8,9,▶0]", at: "/9"),
      Marked("json-too-many-nodes", "{\"a\":1,\"b\":2,\"c\":3,\"d\":4,\"e\":▶5}", at: "/e"),
      Marked("json-too-many-nodes", "[{\"a\":1,\"b\":2,\"c\":3,\"d\":4,▶\"e\":5}]", at: "/0"),
      Marked("json-string-too-long", "[▶\"1234567890123\"]", at: "/0"),
      Marked("json-string-too-long", "[▶\"12345678901é\"]", at: "/0"),
      Marked("json-string-too-long", "{▶\"1234567890123\":1}"),
    ])
  func pastLimit(marked: Marked) throws {
    let (bytes, line, column) = marked.read
    let fault = try #require(refusal(of: bytes, within: Self.limits()))
    #expect(fault.code == marked.code)
    #expect(
      fault.place == Place(file: "f.json", line: line, column: column, pointer: marked.pointer))
    #expect(fault.help != nil)
  }

  @Test("on bytes stops a file before it is read")
  func tooLarge() throws {
    let fault = try #require(refusal(of: Array("\n\n [] \n".utf8), within: Self.limits(bytes: 5)))
    #expect(fault.code == "json-too-large")
    #expect(fault.place == Place(file: "f.json", line: 3, column: 4, pointer: ""))
  }

  @Test("on depth holds for a file of nothing but brackets", arguments: ["[", "{\"\":"])
  func brackets(bracket: String) {
    let text = String(repeating: bracket, count: 200_000)
    #expect(refusal(of: Array(text.utf8), within: .questionnaire)?.code == "json-too-deep")
  }
}
