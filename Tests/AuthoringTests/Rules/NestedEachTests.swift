import Authoring
import Testing

@Suite("The rule against an each in an each")
struct NestedEachTests {
  @Test("points at the inner one")
  func pointsAtTheInnerOne() throws {
    #expect(
      try findings(
        (
          """
          "smokes-inside": { "ask": "yes-no", "audience": "parent", "sensitive": true,
                "next": "@next-person" }
          """,
          """
          "smokes-inside": { "ask": "yes-no", "audience": "parent", "sensitive": true,
                "next": "messages" },
              ⟦"messages": { "each": "message", "audience": "parent", "start": "heard", "next": "@next-person" },
              "heard": { "ask": "yes-no", "audience": "parent", "next": "@next-person" }
          """
        )
      ) == [Found(.nestedEach, #"write a pair, such as "each": ["carer", "message"]"#)])
  }
}
