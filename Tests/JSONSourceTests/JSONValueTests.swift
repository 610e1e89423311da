import JSONSource
import Testing

@Suite("A JSON value") struct JSONValueTests {
  @Test("is nothing but what it is")
  func kinds() throws {
    let values = try #require(
      try parse(#"[null, true, 1, "s", [], {}]"#).get().elements)
    #expect(values.map(\.kind) == [.null, .boolean, .number, .string, .array, .object])
    #expect(values.map(\.bool) == [nil, true, nil, nil, nil, nil])
    #expect(values.map(\.integer) == [nil, nil, 1, nil, nil, nil])
    #expect(values.map(\.numberText) == [nil, nil, "1", nil, nil, nil])
    #expect(values.map(\.string) == [nil, nil, nil, "s", nil, nil])
    #expect(values.map { $0.elements?.count } == [nil, nil, nil, nil, 0, nil])
    #expect(values.map { $0.members?.count } == [nil, nil, nil, nil, nil, 0])
    #expect(values.allSatisfy { $0["key"] == nil })
  }

  @Test("knows where it was written")
  func places() throws {
    let root = try parse("{\"a\": [1,\r\n  {\"b/~\": é}]}".replacing("é", with: "\"é\", \"c\": 2"))
      .get()
    let inner = try #require(root["a"]?.elements?[1])
    #expect(root.place == Place(file: "f.json", line: 1, column: 1, pointer: ""))
    #expect(inner.place == Place(file: "f.json", line: 2, column: 3, pointer: "/a/1"))
    #expect(
      inner["b/~"]?.place == Place(file: "f.json", line: 2, column: 11, pointer: "/a/1/b~1~0"))
    #expect(
      inner.members?[1].keyPlace == Place(file: "f.json", line: 2, column: 17, pointer: "/a/1/c"))
  }

  @Test("finds a member by the text of its key, escaped or not")
  func members() throws {
    let root = try parse(#"{"a": 1, "\u0062": 2, "": 3}"#).get()
    #expect(["a", "b", "", "c"].map { root[$0]?.integer } == [1, 2, 3, nil])
    #expect(root.members?.map(\.key) == ["a", "b", ""])
  }

  @Test(
    "is whole when it is whole and fits",
    arguments: [
      ("0", 0), ("-0", 0), ("42", 42), ("2.0", 2), ("20e-1", 2), ("1.5e1", 15), ("1e2", 100),
      ("0e999999999999999999999", 0), ("0.000e-5", 0), ("9223372036854775807", Int.max),
      ("-9223372036854775808", Int.min), ("9223372036854775808", nil),
      ("-9223372036854775809", nil), ("1.5", nil), ("1e19", nil), ("1e-1", nil),
      ("1e99999999999999999999999999", nil), ("1e-99999999999999999999999999", nil),
      ("100000000000000000000e-20", 1), ("18446744073709551616", nil),
    ])
  func integers(text: String, value: Int?) throws {
    #expect(try parse(text).get().integer == value)
  }

  @Test(
    "is exact in decimal places, or nothing",
    arguments: [
      ("37.5", 1, 375), ("37", 1, 370), ("37.50", 1, 375), ("37.55", 1, nil), ("-0.5", 1, -5),
      ("3.75e1", 1, 375), ("0.1", 3, 100), ("1e-3", 3, 1), ("1e-4", 3, nil), ("\"37.5\"", 1, nil),
    ])
  func decimals(text: String, places: Int, value: Int?) throws {
    #expect(try parse(text).get().decimal(places: places) == value)
  }
}
