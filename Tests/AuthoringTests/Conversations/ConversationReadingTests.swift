import Authoring
import Testing

@Suite("A reading of a conversation")
struct ConversationReadingTests {
  static let answers: [Slip] = [
    Slip(
      .unknownState, #""answers": { "weight": 2400, "bed": "no" }"#,
      #""answers": { ⟦"wait": 2400 }"#),
    Slip(
      .unknownState, #""answers": { "weight": 2400, "bed": "no" }"#,
      #""answers": { ⟦"weigt": 2400 }"#,
      help: "did you mean 'weight'?"),
    Slip(
      .wrongType, #""answers": { "weight": 2400, "bed": "no" }"#,
      #""answers": { "weight": ⟦"2400" }"#),
    Slip(
      .tooPrecise, #""answers": { "weight": 2400, "bed": "no" }"#,
      #""answers": { "weight": ⟦2400.5 }"#,
      help: "the question has whole numbers only"),
    Slip(
      .answerOutsideRange, #""answers": { "weight": 2400, "bed": "no" }"#,
      #""answers": { "weight": ⟦299 }"#,
      help: "it lies from 300 to 7000"),
    Slip(
      .unknownOption, #""answers": { "weight": 2400, "bed": "no" }"#,
      #""answers": { "bed": ⟦"maybe" }"#,
      help: "its options are 'yes' and 'no'"),
    Slip(
      .wrongType, #""answers": { "weight": 2400, "bed": "no" }"#,
      #""answers": { "bed": ⟦true }"#),
    Slip(
      .wrongType, #""answers": { "weight": 2400, "bed": "no" }"#,
      #""answers": { "signs": ⟦"limp" }"#),
    Slip(
      .emptyList, #""answers": { "weight": 2400, "bed": "no" }"#,
      #""answers": { "signs": ⟦[] }"#),
    Slip(
      .duplicateName, #""answers": { "weight": 2400, "bed": "no" }"#,
      #""answers": { "signs": ["limp", ⟦"limp"] }"#),
    Slip(
      .noneWithOthers, #""answers": { "weight": 2400, "bed": "no" }"#,
      #""answers": { "signs": ["limp", ⟦"none-of-these"] }"#,
      help: "it excludes every other"),
    Slip(
      .unknownOption, #""answers": { "weight": 2400, "bed": "no" }"#,
      #""answers": { "pillow": ⟦{ "other": "feather" } }"#,
      help: "its options are 'firm' and 'soft'"),
    Slip(
      .notAnswerable, #""answers": { "weight": 2400, "bed": "no" }"#,
      #""answers": { "carers": ⟦true }"#),
    Slip(
      .unknownValue, #""answers": { "weight": 2400, "bed": "no" }"#,
      #""answers": { "welcome": ⟦false }"#),
    Slip(
      .unknownValue, #""answers": { "weight": 2400, "bed": "no" }"#,
      #""answers": { "bed": { "not": ⟦"known" } }"#,
      help: "it is 'unsure', 'declined', 'later' or 'notAsked'"),
    Slip(
      .missingKey, #""answers": { "weight": 2400, "bed": "no" }"#,
      #""answers": { "bed": { "not": ⟦"notAsked" } }"#,
      help: "write why it was not asked"),
    Slip(
      .misplacedKey, #""answers": { "weight": 2400, "bed": "no" }"#,
      #""answers": { "bed": { "not": "later", ⟦"reason": "tea" } }"#,
      help: "take it out"),
    Slip(
      .misplacedAnswer, #""answers": { "weight": 2400, "bed": "no" }"#,
      #""answers": { ⟦"smokes": "no" }"#,
      help: "write it in the 'answers' of a person of that kind"),
    Slip(
      .misplacedAnswer, #""answers": { "weight": 2400, "bed": "no" }"#,
      #""answers": { ⟦"bed@safe-sleep": "no" }"#,
      help: "leave out '@safe-sleep'"),
  ]

  @Test("notes what does not fit a question", arguments: answers)
  func findsAnswers(slip: Slip) throws {
    #expect(try findings(slip) == slip.found)
  }

  static let people: [Slip] = [
    Slip(
      .unknownRole, #""role": "mother""#,
      #""role": ⟦"mum""#),
    Slip(
      .unknownPersonKind, #""role": "mother""#,
      #""kind": ⟦"carers", "role": "mother""#,
      help: "did you mean 'carer'?"),
    Slip(
      .misplacedAnswer, #"{ "smokes": { "not": "declined" } }"#,
      #"{ ⟦"bed": "no" }"#,
      help: "write it in the 'answers' of the whole conversation"),
    Slip(
      .rosterSize, #"[{ "role": "mother", "answers": { "smokes": { "not": "declined" } } }]"#,
      "⟦[]",
      help: "there may be 1 to 4"),
    Slip(
      .unknownValue, #""answers": { "weight": 2400, "bed": "no" }"#,
      #""answers": { "weight": 2400, "bed": "no" }, "others": ⟦"perhaps""#,
      help: "'unsure' leaves the roster open; leave 'others' out where it is closed"),
    Slip(
      .unknownValue, #""answers": { "weight": 2400, "bed": "no" }"#,
      #""answers": { "weight": 2400, "bed": "no" }, "others": { "carer": ⟦"perhaps" }"#,
      help: "'unsure' leaves the roster open; leave 'others' out where it is closed"),
    Slip(
      .unknownPersonKind, #""answers": { "weight": 2400, "bed": "no" }"#,
      #""answers": { "weight": 2400, "bed": "no" }, "others": { ⟦"carers": "unsure" }"#,
      help: "did you mean 'carer'?"),
    Slip(
      .malformedDate, #""answers": { "weight": 2400, "bed": "no" }"#,
      #""answers": { "weight": 2400, "bed": "no" }, "date": ⟦"2026-02-30""#,
      help: "write the year, month and day, such as '2026-05-14'"),
    Slip(
      .unknownAdvice, #"{ "id": "small-baby", "text""#,
      #"{ "id": ⟦"small-babe", "text""#,
      help: "did you mean 'small-baby'?"),
    Slip(
      .unknownValue, #"{ "id": "small-baby", "text": "said" }"#,
      #"{ "id": "small-baby", "text": "said", "level": ⟦"stong" }"#,
      help: "did you mean 'strong'?"),
    Slip(
      .unknownPrompt, #""prompts": ["look-at-cot"] }]"#,
      #""prompts": [⟦"look-at-cat"] }]"#,
      help: "did you mean 'look-at-cot'?"),
  ]

  @Test("notes what does not fit the people", arguments: people)
  func findsPeople(slip: Slip) throws {
    #expect(try findings(slip) == slip.found)
  }
}
