import Authoring
import Testing

@Suite("A draft reader, on states,")
struct DraftReaderStatesTests {
  static let states: [Slip] = [
    Slip(
      .missingKey, #""welcome": { "say": true, "audience": "parent","#,
      #"⟦"welcome": { "say": true,"#,
      help: "it is 'parent', 'practitioner' or 'restricted'; there is no default"),
    Slip(
      .missingKey, #""get-help": { "say": true, "audience""#,
      #"⟦"get-help": { "audience""#),
    Slip(
      .conflictingKeys, #""get-help": { "say": true,"#,
      #""get-help": { "say": true, ⟦"end": "talk","#,
      help: "make two states of it"),
    Slip(
      .unknownValue, #""get-help": { "say": true"#,
      #""get-help": { "say": ⟦false"#),
    Slip(
      .unknownKey, #""signs": { "ask": "many","#,
      #""signs": { "ask": "many", ⟦"senstive": true,"#,
      help: "did you mean 'sensitive'?"),
    Slip(
      .misplacedKey, #""welcome": { "say": true,"#,
      #""welcome": { "say": true, ⟦"sensitive": true,"#,
      help: "take it out"),
    Slip(
      .misplacedKey, #""goodbye": { "end": "talk","#,
      #""goodbye": { "end": "talk", ⟦"next": "welcome","#,
      help: "take it out"),
    tooManyOptions(65, besides: ""),
    tooManyOptions(64, besides: #""other": true, "#),
    Slip(
      .missingKey, #""teaches": "safe-sleep", "as": "words""#,
      #"⟦"teaches": "safe-sleep""#,
      help: "a state of teach-back has both 'teaches' and 'as'"),
    Slip(
      .wrongType, #""each": "carer""#,
      #""each": ⟦["carer"]"#,
      help: #"write one name, or a kind of person and a list, such as ["carer", "message"]"#),
    Slip(
      .wrongType, #""next": "signs""#,
      #""next": ⟦{ "to": "signs" }"#),
    Slip(
      .emptyList, #""next": "signs""#,
      #""next": ⟦[]"#),
    Slip(
      .unknownKey, #"{ "to": "carers" }"#,
      #"{ ⟦"unless": true, "to": "carers" }"#,
      help: "it may have 'to', 'when' and 'ifUnknown'"),
  ]

  @Test("notes what is wrong with a state", arguments: states)
  func findsStates(slip: Slip) throws {
    #expect(try findings(slip) == slip.found)
  }

  static let questions: [Slip] = [
    Slip(
      .unknownValue, #""weight": { "ask": "number""#,
      #""weight": { "ask": ⟦"numbr""#,
      help: "did you mean 'number'?"),
    Slip(
      .misplacedKey, #""bed": { "ask": "yes-no","#,
      #""bed": { "ask": "yes-no", ⟦"of": ["yes", "no"],"#,
      help: "take it out"),
    Slip(
      .duplicateName, #""none": "none-of-these""#,
      #""none": ⟦"limp""#),
    Slip(
      .emptyList, #""of": ["firm", "soft"]"#,
      #""of": ⟦[]"#),
    Slip(
      .malformedName, #""of": ["firm", "soft"]"#,
      #""of": ["firm", ⟦"very_soft"]"#,
      help: "write lower-case words joined by hyphens, a letter first, 64 bytes at most"),
    Slip(
      .unknownValue, #""unit": "g""#,
      #""unit": ⟦"grams""#,
      help:
        "it is 'g', 'kg', 'lb-oz', 'd', 'weeks', 'years', 'minutes', 'hours', 'celsius', 'ml' or 'count'"
    ),
    Slip(
      .incompatibleUnit, #""unit": "g""#,
      #""unit": "g", "also": [⟦"hours"]"#),
    Slip(
      .incompatibleUnit, #""unit": "g""#,
      #""unit": ⟦"lb-oz""#,
      help: "keep 'g' and offer 'lb-oz' in 'also'"),
    Slip(
      .incompatibleUnit, #""unit": "g""#,
      #""unit": "g", "as": ⟦"weeks-and-days""#,
      help: #"write "unit": "d""#),
    Slip(
      .duplicateName, #""unit": "g""#,
      #""unit": "g", "also": ["kg", ⟦"g"]"#),
    Slip(
      .emptyRange, #""from": 300, "to": 7000"#,
      #""from": 300, "to": ⟦299"#),
    Slip(
      .tooPrecise, #""from": 300,"#,
      #""from": ⟦300.5,"#,
      help: "the question has whole numbers only"),
    Slip(
      .numberOutsideLimits, #""from": 300,"#,
      #""decimals": ⟦4, "from": 300,"#,
      help: "it lies from 0 to 3"),
    Slip(
      .constantOutsideRange, #""confirm": [1500, 5500]"#,
      #""confirm": [⟦200, 5500]"#,
      help: "they go from 300 to 7000"),
    Slip(
      .wrongType, #""confirm": [1500, 5500]"#,
      #""confirm": ⟦[1500]"#,
      help: "write two numbers, such as [1500, 5500]"),
    Slip(
      .numberOutsideLimits, #""most": 200"#,
      #""most": ⟦0"#,
      help: "it lies from 1 to 10000"),
  ]

  @Test("notes what is wrong with a question", arguments: questions)
  func findsQuestions(slip: Slip) throws {
    #expect(try findings(slip) == slip.found)
  }

  /// A question with one option more than fit, own words among them.
  private static func tooManyOptions(_ count: Int, besides: String) -> Slip {
    let options = (1...count).map { #""option-\#($0)""# }.joined(separator: ", ")
    return Slip(
      .numberOutsideLimits, #""signs": { "ask": "many","#,
      #""more": { "ask": "many", \#(besides)"of": ⟦[\#(options)], "audience": "parent", "#
        + #""part": "nights", "next": "signs" }, "signs": { "ask": "many","#,
      help: "a question has 64 at most, of which own words are one")
  }
}
