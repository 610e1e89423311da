internal import Questions

/// The kinds of lines that a FHIR form has, as far as they are used.
enum FHIRItemKind: String {
  case group, display, boolean, decimal, integer, date, string, text, choice
  case openChoice = "open-choice"

  init(_ kind: FormItem.Kind) {
    self =
      switch kind {
      case .part, .after, .people, .members: .group
      case .script, .variant, .aside: .display
      case .question(_, let question): Self(question)
      case .roster, .role, .member: .choice
      case .rosterIsClosed: .boolean
      case .number: .integer
      case .name: .string
      }
  }

  init(_ question: Question) {
    self =
      switch question {
      case .one(let choices), .many(let choices): choices.allowsOther ? .openChoice : .choice
      case .yesNo: .boolean
      case .number(let measure): measure.decimals == 0 ? .integer : .decimal
      case .date: .date
      case .text: .text
      }
  }

  /// The name of an answer's value.
  var value: String {
    switch self {
    case .boolean: "valueBoolean"
    case .decimal: "valueDecimal"
    case .integer: "valueInteger"
    case .date: "valueDate"
    case .string, .text, .display, .group: "valueString"
    case .choice, .openChoice: "valueCoding"
    }
  }

  /// Whether a value is an object of its own, which bears extensions itself.
  var isObject: Bool {
    switch self {
    case .choice, .openChoice: true
    case .boolean, .decimal, .integer, .date, .string, .text, .display, .group: false
    }
  }
}
