import Authoring
import Testing

@Suite("The rule on personal leaflets")
struct PersonalReadsSensitiveTests {
  @Test("refuses one that would tell a sensitive answer")
  func refusesOneThatWouldTellASensitiveAnswer() throws {
    #expect(
      try findings(
        (
          """
          "when": { "fact": "smoker" },
                "message": "safe-sleep", "leaflet": "always"
          """,
          """
          "when": { "fact": "smoker" },
                "message": "safe-sleep", "leaflet": ⟦"personal"
          """
        )
      ) == [Found(.personalReadsSensitive, #"write "leaflet": "always" or "never""#)])
  }
}
