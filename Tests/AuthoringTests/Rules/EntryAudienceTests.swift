import Authoring
import Testing

@Suite("The rule on the audience of an entry")
struct EntryAudienceTests {
  @Test("refuses the practitioner in the talk")
  func refusesThePractitionerInTheTalk() throws {
    #expect(
      try findings(
        (
          #""pillow": { "ask": "one", "of": ["firm", "soft"], "audience": "parent", "part": "nights","#,
          #""pillow": { "ask": "one", "of": ["firm", "soft"], "audience": ⟦"practitioner","#
        )
      ) == [Found(.entryAudience, "ask it after the talk")])
  }

  @Test("refuses the parent after it")
  func refusesTheParentAfterIt() throws {
    #expect(
      try findings(
        (
          #""of": ["seen", "described"], "audience": "practitioner""#,
          #""of": ["seen", "described"], "audience": ⟦"parent""#
        )
      ) == [Found(.entryAudience, "ask it in the talk, or narrow its audience")])
  }
}
