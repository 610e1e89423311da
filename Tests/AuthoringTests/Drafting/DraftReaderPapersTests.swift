import Authoring
import JSONSource
import Questions
import Testing

@Suite("The plan card, the drinks and the scores of a file")
struct DraftReaderPapersTests {
  static func with(_ papers: String) throws -> [Found] {
    try findings(
      (#""facts": {"#, papers + #", "facts": {"#),
      (
        #""teaches": "safe-sleep", "as": "words", "next": "goodbye" },"#,
        """
        "teaches": "safe-sleep", "as": "words", "next": "pints" },
            "pints": { "ask": "number", "unit": "count", "from": 0, "to": 30,
              "audience": "parent", "next": "litres" },
            "litres": { "ask": "number", "unit": "count", "from": 0, "to": 30, "decimals": 1,
              "audience": "parent", "next": "goodbye" },
        """
      ))
  }

  @Test(
    "are refused with what is wrong in them",
    arguments: [
      (#""card": ⟦{}"#, .missingKey, nil),
      (#""card": { "of": ⟦[] }"#, .emptyList, nil),
      (#""card": { "of": ["bed", ⟦"bed"] }"#, .duplicateName, nil),
      (#""card": { "of": [⟦"beds"] }"#, .unknownState, "did you mean 'bed'?"),
      (
        #""card": { "of": [⟦"welcome"] }"#, .wrongQuestionKind,
        "answers stand on the card: name a state with 'ask'"
      ),
      (
        #""card": { "for": ⟦"carers", "of": ["bed"] }"#, .unknownPersonKind,
        "did you mean 'carer'?"
      ),
      (
        #""scores": { "ill": { "of": { ⟦"signs": { "limp": 1, "blue": 1, "none-of-these": 0 } }, "notReached": 0 } }"#,
        .wrongQuestionKind, nil
      ),
      (#""drinks": { "of": ⟦{} }"#, .emptyList, nil),
      (
        #""drinks": { "of": { ⟦"pins": { "millilitres": 568, "strength": 4 } } }"#, .unknownState,
        "did you mean 'pints'?"
      ),
      (
        #""drinks": { "of": { ⟦"weight": { "millilitres": 568, "strength": 4 } } }"#,
        .wrongQuestionKind, nil
      ),
      (
        #""drinks": { "of": { ⟦"litres": { "millilitres": 568, "strength": 4 } } }"#,
        .wrongQuestionKind, nil
      ),
      (#""drinks": { "of": { "pints": ⟦{ "millilitres": 568 } } }"#, .missingKey, nil),
      (
        #""drinks": { "of": { "pints": { "millilitres": ⟦0, "strength": 4 } } }"#,
        .numberOutsideLimits, "it lies from 1 to 5000"
      ),
      (
        #""drinks": { "of": { "pints": { "millilitres": 568, "strength": ⟦80.1 } } }"#,
        .numberOutsideLimits, "it lies from 0.1 to 80.0 percent"
      ),
      (
        #""drinks": { "of": { "pints": { "millilitres": 568, "strength": ⟦4.05 } } }"#,
        .tooPrecise, "write it in percent, with one decimal at most"
      ),
    ] as [(String, DiagnosticCode, String?)])
  func areRefused(papers: String, code: DiagnosticCode, help: String?) throws {
    #expect(try Self.with(papers) == [Found(code, help)])
  }

  @Test(
    "hold at the ends of what they may be",
    arguments: [
      #""card": { "of": ["bed"] }"#,
      #""drinks": { "of": { "pints": { "millilitres": 1, "strength": 0.1 } } }"#,
      #""drinks": { "of": { "pints": { "millilitres": 5000, "strength": 80.0 } } }"#,
    ])
  func hold(papers: String) throws {
    #expect(try Self.with(papers) == [])
  }
}
