import Authoring
import Testing

@Suite("The rule on the audience of the leaflet")
struct LeafletAudienceTests {
  @Test("keeps the practitioner's advice out")
  func keepsThePractitionerAdviceOut() throws {
    #expect(
      try findings(
        (
          """
          "own-cot": { "audience": "parent", "level": "general", "when": true,
                "message": "safe-sleep", "leaflet": "always"
          """,
          """
          "own-cot": { "audience": "practitioner", "level": "general", "when": true,
                "message": "safe-sleep", "leaflet": ⟦"always"
          """
        )
      ) == [Found(.leafletAudience, #"write "leaflet": "never""#)])
  }
}
