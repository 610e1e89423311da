import Authoring
import Testing

@Suite("A draft reader, on conditions,")
struct DraftReaderConditionsTests {
  static let conditions: [Slip] = [
    Slip(
      .unknownCondition, #"{ "under": ["weight", 2500] }"#,
      #"{ ⟦"below": ["weight", 2500] }"#,
      help:
        "the conditions are 'is', 'has', 'chosen', 'atLeast', 'atMost', 'over', 'under', 'answered', 'unsure', 'role', 'fact', 'all', 'any', 'not', 'some', 'every', 'count' and 'maybe'"
    ),
    Slip(
      .unknownCondition, #"{ "under": ["weight", 2500] }"#,
      #"{ ⟦"undr": ["weight", 2500] }"#,
      help: "did you mean 'under'?"),
    Slip(
      .unknownCondition, #"{ "under": ["weight", 2500] }"#,
      "⟦{}",
      help: "'true' holds always"),
    Slip(
      .conflictingKeys, #"{ "under": ["weight", 2500] }"#,
      #"{ "under": ["weight", 2500], ⟦"over": ["weight", 400] }"#,
      help: "join them with 'all' or 'any'"),
    Slip(
      .wrongType, #"{ "under": ["weight", 2500] }"#,
      #"⟦"small""#),
    Slip(
      .wrongType, #"{ "under": ["weight", 2500] }"#,
      #"{ "under": ⟦["weight"] }"#,
      help: #"write a pair such as ["birth-weight", 2500]"#),
    Slip(
      .wrongType, #"{ "under": ["weight", 2500] }"#,
      #"{ "under": ["weight", ⟦"2500"] }"#),
    Slip(
      .wrongType, #"{ "under": ["weight", 2500] }"#,
      #"{ "is": ⟦["bed"] }"#,
      help: #"write a pair such as ["where-slept", "cot"]"#),
    Slip(
      .emptyList, #"{ "under": ["weight", 2500] }"#,
      #"{ "all": ⟦[] }"#),
    Slip(
      .missingKey, #"{ "under": ["weight", 2500] }"#,
      #"⟦{ "some": "carer" }"#),
    Slip(
      .missingKey, #"{ "under": ["weight", 2500] }"#,
      #"⟦{ "count": "carer", "where": true }"#),
    Slip(
      .conflictingKeys, #"{ "under": ["weight", 2500] }"#,
      #"{ "count": "carer", "where": true, "atLeast": 1, ⟦"atMost": 2 }"#,
      help: "join two counts with 'all'"),
    Slip(
      .conflictingKeys, #"{ "under": ["weight", 2500] }"#,
      #"{ "some": "carer", "where": true, ⟦"is": ["bed", "yes"] }"#,
      help: "join them with 'all' or 'any'"),
    Slip(
      .unknownKey, #"{ "under": ["weight", 2500] }"#,
      #"{ "some": "carer", "where": true, ⟦"were": true }"#,
      help: "did you mean 'where'?"),
    Slip(
      .numberOutsideLimits, #"{ "under": ["weight", 2500] }"#,
      #"{ "count": "carer", "where": true, "atLeast": ⟦-1 }"#,
      help: "it lies from 0 to 1000"),
  ]

  @Test("notes what is wrong with a condition", arguments: conditions)
  func findsConditions(slip: Slip) throws {
    #expect(try findings(slip) == slip.found)
  }

  static let guarantees: [Slip] = [
    Slip(
      .missingKey,
      #"{ "id": "smoke-told", "whenever": { "fact": "smoker" }, "then": { "advice": "no-smoke" } }"#,
      #"⟦{ "id": "smoke-told", "whenever": { "fact": "smoker" } }"#),
    Slip(
      .missingKey,
      #"{ "id": "smoke-told", "whenever": { "fact": "smoker" }, "then": { "advice": "no-smoke" } }"#,
      #"⟦{ "id": "smoke-told" }"#),
    Slip(
      .unknownKey, #""then": { "advice": "no-smoke" }"#,
      #""then": { "advice": "no-smoke" }, ⟦"else": true"#,
      help: "it may have 'id', 'whenever' and 'then'"),
    Slip(
      .duplicateName, #""id": "look-only-after""#,
      #""id": ⟦"smoke-told""#),
    Slip(
      .emptyList, #""whenever": { "fact": "smoker" }, "then": { "advice": "no-smoke" }"#,
      #""never": ⟦[]"#),
  ]

  @Test("notes what is wrong with a guarantee", arguments: guarantees)
  func findsGuarantees(slip: Slip) throws {
    #expect(try findings(slip) == slip.found)
  }

  static let advice: [Slip] = [
    Slip(
      .unknownValue, #""level": "general""#,
      #""level": ⟦"strng""#,
      help: "did you mean 'strong'?"),
    Slip(
      .duplicateName, #""needs": { "action": "see-cot", "by": 14 }, "sources": ["own-words"]"#,
      #""needs": { "action": "see-cot", "by": 14 }, "sources": ["own-words", ⟦"own-words"]"#),
    Slip(
      .missingKey, #""needs": { "action": "see-cot", "by": 14 }"#,
      #""needs": ⟦{ "action": "see-cot" }"#),
    Slip(
      .numberOutsideLimits, #""by": 14"#,
      #""by": ⟦-1"#,
      help: "it lies from 0 to 3660"),
    Slip(
      .wrongType, #""by": 14"#,
      #""by": ⟦14.5"#),
    Slip(
      .unknownValue, #""text": "said""#,
      #""text": ⟦"sad""#,
      help: "did you mean 'said'?"),
  ]

  @Test("notes what is wrong with advice and prompts", arguments: advice)
  func findsAdvice(slip: Slip) throws {
    #expect(try findings(slip) == slip.found)
  }
}
