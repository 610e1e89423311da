import Authoring
import Testing

@Suite("The rule on what a route reads")
struct RouteReadsAheadTests {
  @Test("lets a loop go through those alone of whom something was said before")
  func letsALoopChoose() throws {
    #expect(
      try findings(
        (
          #""start": "smokes","#,
          #""start": "smokes", "where": { "is": ["bed", "yes"] }, "ifUnknown": true,"#
        )
      ) == [])
  }

  @Test("refuses what is asked in the passage that the loop chooses for")
  func refusesItsOwnPassage() throws {
    #expect(
      try findings(
        (
          #""start": "smokes","#,
          #""start": "smokes", "where": { "is": [⟦"smokes", "yes"] }, "ifUnknown": true,"#
        )
      ) == [Found(.routeReadsAhead, "ask it before, or decide later")])
  }

  @Test("refuses a later question")
  func refusesALaterQuestion() throws {
    #expect(
      try findings(
        (
          #"{ "when": { "is": ["bed", "yes"] }"#,
          #"{ "when": { "is": [⟦"pillow", "soft"] }"#
        )
      ) == [Found(.routeReadsAhead, "ask it before, or decide later")])
  }

  @Test("refuses who there is before it is asked")
  func refusesWhoThereIsBeforeItIsAsked() throws {
    #expect(
      try findings(
        (
          #"{ "when": { "is": ["bed", "yes"] }"#,
          #"{ "when": { "fact": ⟦"smoker" }"#
        )
      ) == [Found(.routeReadsAhead, "ask it before, or decide later")])
  }

  @Test("refuses the answers of people not yet spoken of")
  func refusesTheAnswersOfPeopleNotYetSpokenOf() throws {
    #expect(
      try findings(
        (
          #""when": { "is": ["smokes", "yes"] }, "ifUnknown""#,
          #""when": { "fact": ⟦"smoker" }, "ifUnknown""#
        )
      ) == [Found(.routeReadsAhead, "ask it before, or decide later")])
  }

  @Test("allows an earlier question")
  func allowsAnEarlierQuestion() throws {
    #expect(
      try findings(
        (
          #"{ "when": { "is": ["bed", "yes"] }"#,
          #"{ "when": { "fact": "small" }"#
        )
      ) == [])
  }
}
