import Authoring
import Testing

@Suite("The rule against loops of facts")
struct FactLoopTests {
  @Test("points at the name that closes the loop")
  func pointsAtTheNameThatClosesTheLoop() throws {
    #expect(
      try findings(
        (
          #""small": { "under": ["weight", 2500] }"#,
          """
          "small": { "fact": "light" },
              "light": { "not": { "fact": ⟦"small" } }
          """
        )
      ) == [Found(.factLoop, "let one of them read answers alone")])
  }

  @Test("sees a fact that names itself")
  func seesAFactThatNamesItself() throws {
    #expect(
      try findings(
        (
          #""small": { "under": ["weight", 2500] }"#,
          #""small": { "any": [{ "fact": ⟦"small" }, { "under": ["weight", 2500] }] }"#
        )
      ) == [Found(.factLoop, "let one of them read answers alone")])
  }
}
