import JSONSource
import Questions

/// Answers: values that fit their question, or a reason why there is none.
extension ConversationReading {
  private enum NonAnswer: String, CaseIterable {
    case unsure, declined, later, notAsked
  }

  mutating func answer(_ value: JSONValue, to state: State) -> Answer? {
    switch state.kind {
    case .ask(let question):
      if value.kind == .object, value["not"] != nil { return nonAnswer(value) }
      return self.value(value, to: question, named: state.id).map { .value($0) }
    case .say:
      guard let flag = shapes.flag(value) else { return nil }
      guard flag else {
        shapes.expectTrue(value, state.id.description)
        return nil
      }
      return .value(.given)
    case .each, .end:
      shapes.findings.report(
        .notAnswerable, "'\(state.id)' asks for nothing", at: value.place)
      return nil
    }
  }

  private mutating func nonAnswer(_ value: JSONValue) -> Answer? {
    guard
      let fields = shapes.fields(
        of: value, "the answer", required: ["not"], optional: ["reason"])
    else { return nil }
    let kind: Located<NonAnswer>? = shapes.choice(fields["not"], "reason for no answer")
    guard let kind else { return nil }
    let reason = fields["reason"].map { shapes.text($0) }
    switch kind.value {
    case .notAsked:
      guard let reason else {
        shapes.findings.report(
          .missingKey, "'notAsked' has no 'reason'", at: kind.place,
          help: "write why it was not asked")
        return nil
      }
      return reason.map { .notAsked($0) }
    case .unsure, .declined, .later:
      if let member = fields.member("reason") {
        shapes.findings.report(
          .misplacedKey, "'reason' means nothing for '\(kind.value.rawValue)'",
          at: member.keyPlace, help: "take it out")
      }
      switch kind.value {
      case .unsure: return .unsure
      case .declined: return .declined
      case .later, .notAsked: return .later
      }
    }
  }

  private mutating func value(_ value: JSONValue, to question: Question, named id: StateID)
    -> Value?
  {
    switch question {
    case .one(let choices): one(value, of: choices, id)
    case .yesNo: one(value, of: .yesNo, id)
    case .many(let choices): many(value, of: choices, id)
    case .number(let measure): number(value, measure)
    case .date: shapes.date(value).map { .date($0) }
    case .text(let most): text(value, most: most).map { .text($0) }
    }
  }

  // MARK: Choices

  private mutating func one(_ value: JSONValue, of choices: Choices, _ id: StateID) -> Value? {
    if value.kind == .object {
      return other(value, of: choices, id).map { .options([], other: $0) }
    }
    return option(value, of: choices, id).map { .option($0) }
  }

  private mutating func many(_ value: JSONValue, of choices: Choices, _ id: StateID) -> Value? {
    if value.kind == .object {
      return other(value, of: choices, id).map { .options([], other: $0) }
    }
    let elements = shapes.someElements(of: value, "option")
    guard !elements.isEmpty else { return nil }
    var chosen: [Name] = []
    var words: String?
    for element in elements {
      if element.kind == .object {
        if words != nil {
          shapes.findings.report(
            .duplicateName, "own words stand here a second time", at: element.place)
        }
        words = other(element, of: choices, id)
      } else if let option = option(element, of: choices, id) {
        chosen.append(Name(value: option.description, origin: .value(element)))
      }
    }
    shapes.unique(chosen, "option")
    if let none = chosen.first(where: { $0.value == choices.none?.description }),
      elements.count > 1
    {
      shapes.findings.report(
        .noneWithOthers, "'\(none.value)' stands with another answer", at: none.place,
        help: "it excludes every other")
    }
    let names = Set(chosen.map(\.value))
    return .options(choices.named.filter { names.contains($0.description) }, other: words)
  }

  private mutating func option(_ value: JSONValue, of choices: Choices, _ id: StateID)
    -> OptionID?
  {
    guard let name = shapes.name(value) else { return nil }
    guard let option = choices.option(named: name.value) else {
      let known = choices.named.map(\.description)
      shapes.findings.report(
        .unknownOption, "'\(id)' has no option '\(name.value)'", at: name.place,
        help: suggestion(for: name.value, among: known) ?? "its options are \(quoted(known, "and"))"
      )
      return nil
    }
    return option
  }

  private mutating func other(_ value: JSONValue, of choices: Choices, _ id: StateID) -> String? {
    guard let fields = shapes.fields(of: value, "the answer", required: ["other"]) else {
      return nil
    }
    guard choices.allowsOther else {
      shapes.findings.report(
        .unknownOption, "'\(id)' does not allow own words", at: value.place,
        help: "its options are \(quoted(choices.named.map(\.description), "and"))")
      return nil
    }
    return fields["other"].flatMap { shapes.text($0) }
  }

  // MARK: Numbers and texts

  private mutating func number(_ value: JSONValue, _ measure: Measure) -> Value? {
    guard let number = shapes.findings.decimal(value, places: measure.decimals) else { return nil }
    guard measure.range.contains(number) else {
      let least = decimalText(measure.range.lowerBound, places: measure.decimals)
      let greatest = decimalText(measure.range.upperBound, places: measure.decimals)
      shapes.findings.report(
        .answerOutsideRange, "\(value.numberText ?? "") is no possible answer", at: value.place,
        help: "it lies from \(least) to \(greatest)")
      return nil
    }
    return .number(number)
  }

  private mutating func text(_ value: JSONValue, most: Int) -> String? {
    guard let text = shapes.text(value) else { return nil }
    guard text.count <= most else {
      shapes.findings.report(
        .answerOutsideRange, "the text has \(text.count) characters", at: value.place,
        help: "it may have \(most)")
      return nil
    }
    return text
  }
}

extension Choices {
  /// The option with a name, the exclusive one included.
  func option(named name: String) -> OptionID? {
    if let none, none.description == name { return none }
    return options.first { $0.description == name }
  }
}
