internal import Questions

extension FHIRForm {
  // MARK: What may be answered

  func options(of kind: FormItem.Kind) -> [JSONTree] {
    switch kind {
    case .question(_, .yesNo): []
    case .question(let state, let question):
      (question.choices?.options ?? []).map { .having(.init("valueCoding", option($0, state))) }
        + (question.choices?.none.map { [exclusive($0, state)] } ?? [])
    case .roster(_, let kind), .role(let kind):
      form.roles(of: kind).map { .having(.init("valueCoding", codings.role($0))) }
    case .member(let list):
      form.members(of: list).map { .having(.init("valueCoding", codings.member($0, of: list))) }
    case .part, .after, .script, .variant, .aside, .people, .members, .rosterIsClosed, .number,
      .name:
      []
    }
  }

  private func option(_ option: OptionID, _ state: StateID) -> JSONTree {
    codings.option(option, of: state)
  }

  private func exclusive(_ option: OptionID, _ state: StateID) -> JSONTree {
    .having(
      .extensions([
        .having(.init("url", code: HL7.exclusive), .init("valueBoolean", .bool(true)))
      ]),
      .init("valueCoding", self.option(option, state)))
  }

  func extensions(of item: FormItem) -> [JSONTree] {
    switch item.kind {
    case .question(_, .number(let measure)): extensions(of: measure)
    case .aside: [help]
    case .question, .part, .after, .script, .variant, .people, .members, .roster,
      .rosterIsClosed, .role, .number, .name, .member:
      []
    }
  }

  private var help: JSONTree {
    .having(
      .init("url", code: HL7.itemControl),
      .object(
        "valueCodeableConcept",
        .list(
          "coding",
          [.having(.init("system", code: HL7.itemControls), .init("code", code: "help"))])))
  }

  private func extensions(of measure: Measure) -> [JSONTree] {
    let (least, most) = (measure.range.lowerBound, measure.range.upperBound)
    let unit = measure.unit.ucum.map { code in
      JSONTree.having(
        .init("url", code: HL7.unit),
        .object(
          "valueCoding", .init("system", code: HL7.units), .init("code", code: code)))
    }
    return [limit(HL7.least, least, measure), limit(HL7.most, most, measure)]
      + [unit].compactMap(\.self)
  }

  private func limit(_ url: String, _ number: Int, _ measure: Measure) -> JSONTree {
    let isWhole = measure.decimals == 0
    return .having(
      .init("url", code: url),
      isWhole
        ? .init("valueInteger", .number(number))
        : .init("valueDecimal", .decimal(number, places: measure.decimals)))
  }

  // MARK: When a line applies

  func enabled(_ enabling: Enabling) -> JSONTree.Member? {
    switch enabling {
    case .always, .unsaid: nil
    case .all(let tests), .any(let tests): .list("enableWhen", tests.map(test))
    }
  }

  func behavior(_ enabling: Enabling) -> JSONTree.Member? {
    switch enabling {
    case .always, .unsaid: nil
    case .all(let tests): tests.count > 1 ? .init("enableBehavior", code: "all") : nil
    case .any(let tests): tests.count > 1 ? .init("enableBehavior", code: "any") : nil
    }
  }

  private func test(_ test: Enabling.Test) -> JSONTree {
    .having(
      .init("question", code: test.linkID), .init("operator", code: test.isChosen ? "=" : "!="),
      answer(test.choice))
  }

  private func answer(_ choice: Enabling.Choice) -> JSONTree.Member {
    switch choice {
    case .option(let state, let option):
      isYesNo(state)
        ? .init("answerBoolean", .bool(option == .yes))
        : .init("answerCoding", plainCodings.option(option, of: state))
    case .role(let role): .init("answerCoding", plainCodings.role(role))
    case .member(let list, let member): .init("answerCoding", plainCodings.member(member, of: list))
    }
  }

  private func isYesNo(_ state: StateID) -> Bool {
    questionnaire.states.first { $0.id == state }?.question == .yesNo
  }
}

extension Unit {
  /// The unit in UCUM; nil for what is a bare number, or two units at once.
  fileprivate var ucum: String? {
    switch self {
    case .gram: "g"
    case .kilogram: "kg"
    case .poundOunce, .count: nil
    case .day: "d"
    case .week: "wk"
    case .year: "a"
    case .minute: "min"
    case .hour: "h"
    case .celsius: "Cel"
    case .millilitre: "mL"
    }
  }
}
