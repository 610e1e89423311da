import Authoring
import Testing

@Suite("The rule on urgent screens")
struct UrgentScreenTests {
  @Test("asks for something to say")
  func asksForSomethingToSay() throws {
    #expect(
      try findings(
        (
          #""get-help": { "say": true"#,
          #"⟦"get-help": { "ask": "yes-no""#
        )
      ) == [Found(.urgentScreen, #"write "say": true"#)])
  }

  @Test("asks for the parent")
  func asksForTheParent() throws {
    #expect(
      try findings(
        (
          #""get-help": { "say": true, "audience": "parent""#,
          #""get-help": { "say": true, "audience": ⟦"practitioner""#
        )
      ) == [Found(.urgentScreen, #"write "audience": "parent""#)])
  }

  @Test("asks for the way back")
  func asksForTheWayBack() throws {
    #expect(
      try findings(
        (
          #""next": "@back""#,
          #""next": ⟦"bed""#
        )
      ) == [Found(.urgentScreen, #"write "next": "@back""#)])
  }
}
