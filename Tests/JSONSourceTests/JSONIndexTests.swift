import JSONSource
import Testing

@Suite("An index of an object") struct JSONIndexTests {
  @Test("finds every member, and no other")
  func finds() throws {
    let members = (0..<1000).map { "\"key-\($0)\": \($0)" }.joined(separator: ",")
    let index = try #require(JSONIndex(try parse("{\(members), \"\\u00e9\": -1}").get()))
    let found = (0..<1000).map { index["key-" + String($0)]?.value.integer }
    #expect(found == Array(0..<1000))
    #expect(index["é"]?.value.integer == -1)
    #expect(index["e\u{301}"] == nil)
    #expect(index["key-1000"] == nil)
  }

  @Test("is made of objects only", arguments: ["[]", "\"a\"", "null"])
  func others(text: String) throws {
    #expect(JSONIndex(try parse(text).get()) == nil)
  }
}
