import Authoring
import Testing

@Suite("The rule on who may see what")
struct AudienceFlowTests {
  @Test("refuses an advice for the parent that reads the practitioner")
  func refusesAnAdviceForTheParentThatReadsThePractitioner() throws {
    #expect(
      try findings(
        (
          #""level": "general", "when": true"#,
          #""level": "general", "when": { "is": [⟦"seen", "described"] }"#
        )
      ) == [Found(.audienceFlow, "a rule reads only what its audience or a wider one may know")])
  }

  @Test("points at the fact through which an answer is read")
  func pointsAtTheFactThroughWhichAnAnswerIsRead() throws {
    #expect(
      try findings(
        (
          #""level": "general", "when": true"#,
          #""level": "general", "when": { "fact": ⟦"unseen" }"#
        ),
        (
          #""small": { "under": ["weight", 2500] }"#,
          """
          "small": { "under": ["weight", 2500] },
              "unseen": { "is": ["seen", "described"] }
          """
        )
      ) == [Found(.audienceFlow, "a rule reads only what its audience or a wider one may know")])
  }

  @Test("refuses a guarded question that tells a narrower answer")
  func refusesAGuardedQuestionThatTellsANarrowerAnswer() throws {
    #expect(
      try findings(
        (
          #""next": "closed" }"#,
          #""next": "alone" }"#
        ),
        (
          #""closed": { "end": "after", "audience": "practitioner" } }"#,
          """
          "closed": { "end": "after", "audience": "practitioner" },
              "alone": { "ask": "yes-no", "audience": "restricted", "next": [{ "when": { "is": ["alone", "yes"] }, "ifUnknown": false, "to": "room" }, { "to": "closed" }] },
              "room": { "ask": "yes-no", "audience": ⟦"practitioner", "next": "closed" } }
          """
        )
      ) == [Found(.audienceFlow, "let both ways lead to it, or narrow its audience")])
  }

  @Test("lets the practitioner read the parent")
  func letsThePractitionerReadTheParent() throws {
    #expect(
      try findings(
        (
          """
          "when": { "is": ["seen", "described"] },
                "ifUnknown": true,
          """,
          """
          "when": { "fact": "small" },
                "ifUnknown": true,
          """
        )
      ) == [])
  }
}
