import Authoring
import Testing

@Suite("The rule on the audience of prompts")
struct PromptForParentTests {
  @Test("refuses the parent")
  func refusesTheParent() throws {
    #expect(
      try findings(
        (
          """
          "look-at-cot": { "audience": "practitioner", "when": { "is": ["seen", "described"] },
                "ifUnknown": true,
          """,
          #""look-at-cot": { "audience": ⟦"parent", "when": true,"#
        )
      ) == [
        Found(.promptForParent, "write 'practitioner' or 'restricted', or make an advice of it")
      ])
  }
}
