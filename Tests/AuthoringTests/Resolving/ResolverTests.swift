import Authoring
import Testing

@Suite("A resolver")
struct ResolverTests {
  static let names: [Slip] = [
    Slip(
      .unknownState, #""talk": "welcome""#,
      #""talk": ⟦"welcom""#,
      help: "did you mean 'welcome'?"),
    Slip(
      .unknownState, #""to": "smokes-inside""#,
      #""to": ⟦"smokes-inide""#,
      help: "did you mean 'smokes-inside'?"),
    Slip(
      .unknownState, #""next": "@back""#,
      #""next": ⟦"@bak""#,
      help: "did you mean '@back'?"),
    Slip(
      .unknownPart, #""part": "people", "start""#,
      #""part": ⟦"peple", "start""#,
      help: "did you mean 'people'?"),
    Slip(
      .unknownMember, #""teaches": "safe-sleep""#,
      #""teaches": ⟦"safe-slep""#,
      help: "did you mean 'safe-sleep'?"),
    Slip(
      .unknownOption, #""when": { "is": ["seen", "described"] }"#,
      #""when": { "is": ["seen", ⟦"shown"] }"#,
      help: "its options are 'seen' and 'described'"),
    Slip(
      .unknownFact, #""whenever": { "fact": "smoker" }"#,
      #""whenever": { "fact": ⟦"smokr" }"#,
      help: "did you mean 'smoker'?"),
    Slip(
      .unknownQuantity, #"{ "under": ["weight", 2500] }"#,
      #"{ "under": [⟦"wait", 2500] }"#),
    Slip(
      .unknownQuantity, #"{ "under": ["weight", 2500] }"#,
      #"{ "under": [⟦"days-old", 28] }"#,
      help: #"name the question in "derived": { "born": … }"#),
    Slip(
      .unknownAdvice, #""then": { "advice": "no-smoke" }"#,
      #""then": { "advice": ⟦"no-smok" }"#,
      help: "did you mean 'no-smoke'?"),
    Slip(
      .unknownPrompt, #""prompt": "look-at-cot", "onlyIf""#,
      #""prompt": ⟦"look", "onlyIf""#),
    Slip(
      .unknownSource, #""by": 14 }, "sources": ["own-words"]"#,
      #""by": 14 }, "sources": [⟦"own-word"]"#,
      help: "did you mean 'own-words'?"),
    Slip(
      .unknownCollection, #""some": "carer""#,
      #""some": ⟦"carers""#,
      help: "did you mean 'carer'?"),
    Slip(
      .unknownRole, #"{ "under": ["weight", 2500] }"#,
      #"{ "some": "carer", "where": { "role": ⟦"mothr" } }"#,
      help: "did you mean 'mother'?"),
    Slip(
      .unknownAdvice, #"{ "under": ["weight", 2500] }"#,
      #"{ "under": ["weight", 2500], "redFlag": ⟦"smal-baby" }"#,
      help: "did you mean 'small-baby'?"),
  ]

  @Test("notes names that lead nowhere", arguments: names)
  func findsNames(slip: Slip) throws {
    #expect(try findings(slip) == slip.found)
  }

  static let comparisons: [Slip] = [
    Slip(
      .wrongComparison, #"{ "under": ["weight", 2500] }"#,
      #"{ "is": [⟦"signs", "limp"] }"#,
      help: "'has', 'chosen', 'answered' and 'unsure' can"),
    Slip(
      .wrongComparison, #"{ "under": ["weight", 2500] }"#,
      #"{ "has": [⟦"bed", "yes"] }"#,
      help: "'is', 'answered' and 'unsure' can"),
    Slip(
      .wrongComparison, #"{ "under": ["weight", 2500] }"#,
      #"{ "chosen": ⟦"weight" }"#,
      help: "'atLeast', 'atMost', 'over', 'under', 'answered' and 'unsure' can"),
    Slip(
      .wrongComparison, #"{ "under": ["weight", 2500] }"#,
      #"{ "under": [⟦"pillow", 1] }"#,
      help: "'is', 'chosen', 'answered' and 'unsure' can"),
    Slip(
      .wrongComparison, #"{ "under": ["weight", 2500] }"#,
      #"{ "chosen": ⟦"own-words" }"#,
      help: "'answered' and 'unsure' can"),
    Slip(
      .wrongComparison, #"{ "under": ["weight", 2500] }"#,
      #"{ "unsure": ⟦"welcome" }"#,
      help: "'answered' can"),
    Slip(
      .wrongComparison, #"{ "under": ["weight", 2500] }"#,
      #"{ "answered": ⟦"carers" }"#),
    Slip(
      .wrongComparison, #"{ "under": ["weight", 2500] }"#,
      #"{ "answered": ⟦"get-help" }"#),
    Slip(
      .constantOutsideRange, #"{ "under": ["weight", 2500] }"#,
      #"{ "under": ["weight", ⟦250] }"#,
      help: "they go from 300 to 7000"),
    Slip(
      .tooPrecise, #"{ "under": ["weight", 2500] }"#,
      #"{ "under": ["weight", ⟦2499.5] }"#,
      help: "the question has whole numbers only"),
  ]

  @Test("notes comparisons that do not suit", arguments: comparisons)
  func findsComparisons(slip: Slip) throws {
    #expect(try findings(slip) == slip.found)
  }
}
