import Authoring
import Testing

@Suite("The rule on teach-back")
struct WrongTeachBackTests {
  @Test("asks for the parent's words as a text")
  func asksForTheParentWordsAsAText() throws {
    #expect(
      try findings(
        (
          #""own-words": { "ask": "text", "most": 200,"#,
          #""own-words": { "say": true,"#
        ),
        (
          #""as": "words""#,
          #""as": ⟦"words""#
        )
      ) == [Found(.wrongTeachBack, #"write "ask": "text""#)])
  }

  @Test("asks for the three verdicts")
  func asksForTheThreeVerdicts() throws {
    #expect(
      try findings(
        (
          #""own-words": { "ask": "text", "most": 200,"#,
          #""own-words": { "ask": "one", "of": ["all", "none"],"#
        ),
        (
          #""as": "words""#,
          #""as": ⟦"said-back""#
        )
      ) == [Found(.wrongTeachBack, #"write "ask": "one", "of": ["all", "some", "not-yet"]"#)])
  }

  @Test("lets it be explained again once")
  func letsItBeExplainedAgainOnce() throws {
    #expect(
      try findings(
        (
          #""as": "words", "next": "goodbye" }"#,
          """
          "as": "words", "next": "verdict" },
              "verdict": { "ask": "one", "of": ["all", "some", "not-yet"], "audience": "parent", "teaches": "safe-sleep", "as": "said-back", "next": "again" },
              "again": { "say": true, "audience": "parent", "teaches": "safe-sleep", "as": "given", "next": "goodbye" }
          """
        )
      ) == [])
  }

  @Test("refuses explaining a third time")
  func refusesExplainingAThirdTime() throws {
    #expect(
      try findings(
        (
          #""as": "words", "next": "goodbye" }"#,
          """
          "as": "words", "next": "verdict" },
              "verdict": { "ask": "one", "of": ["all", "some", "not-yet"], "audience": "parent", "teaches": "safe-sleep", "as": "said-back", "next": "again" },
              "again": { "say": true, "audience": "parent", "teaches": "safe-sleep", "as": "given", "next": "and-again" },
              "and-again": { "say": true, "audience": "parent", "teaches": "safe-sleep", "as": ⟦"given", "next": "goodbye" }
          """
        )
      ) == [Found(.wrongTeachBack, "once is enough")])
  }

  @Test(
    "knows what can become of a message",
    arguments: [
      (#""of": ["given", "refused", "not-there"]"#, true),
      (#""of": ["refused", "not-there"]"#, false), (#""of": ["given", "perhaps"]"#, false),
    ])
  func knowsWhatCanBecomeOfAMessage(options: String, isDelivery: Bool) throws {
    let found = try findings(
      (
        #""own-words": { "ask": "text", "most": 200,"#,
        #""own-words": { "ask": "one", \#(options),"#
      ),
      (#""as": "words""#, isDelivery ? #""as": "given""# : #""as": ⟦"given""#))
    let help =
      #"write "of": ["given", "given-before", "refused", "no-interpreter", "not-there", "#
      + #""not-given"], or some of them with "given""#
    #expect(found == (isDelivery ? [] : [Found(.wrongTeachBack, help)]))
  }

  @Test("lets a passage over the messages teach the one that it has come to")
  func teachesTheMessageOfALoop() throws {
    #expect(
      try findings(
        (
          #""as": "words", "next": "goodbye" }"#,
          """
          "as": "words", "next": "messages" },
              "messages": { "each": ["carer", "message"], "audience": "parent", "start": "became", "next": "goodbye" },
              "became": { "ask": "one", "of": ["given", "refused"], "audience": "parent", "teaches": "@message", "as": "given", "next": "on" },
              "on": { "ask": "date", "audience": "parent", "teaches": "@message", "as": "when", "next": "@next-person" }
          """
        )
      ) == [])
  }

  @Test("lets the practitioner say why a person had no message", arguments: [true, false])
  func saysWhyOfAllMessages(isWhy: Bool) throws {
    #expect(
      try findings(
        (#""after": "seen""#, #""after": "missed""#),
        (
          #""seen": { "ask": "one""#,
          """
          "missed": { "each": "carer", "audience": "practitioner", "start": "reason", "next": "seen" },
              "reason": { "ask": "text", "most": 200, "audience": \(isWhy ? "" : "⟦")"practitioner", \
          "teaches": "@messages", "as": "\(isWhy ? "why" : "words")", "next": "@next-person" },
              "seen": { "ask": "one"
          """
        )
      ).map(\.code) == (isWhy ? [] : ["wrong-teach-back", "wrong-teach-back"]))
  }

  @Test("knows no message to teach outside such a passage")
  func refusesTheMessageOfNoLoop() throws {
    #expect(
      try findings((#""teaches": "safe-sleep""#, #""teaches": ⟦"@message""#))
        == [Found(.wrongTeachBack, "name the message that it teaches")])
  }
}
