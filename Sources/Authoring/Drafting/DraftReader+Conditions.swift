import JSONSource
import Questions

/// Conditions and propositions: a closed list of operators, one to an object.
extension DraftReader {
  private static let operators = [
    "is", "has", "chosen", "atLeast", "atMost", "over", "under", "answered", "unsure", "role",
    "fact", "all", "any", "not", "some", "every", "count", "maybe",
  ]
  private static let quantifiers = ["some", "every", "count"]
  private static let comparisons = Comparison.allCases.map(\.rawValue)

  /// Reads a condition; the keys in `besides` belong to what holds it.
  mutating func condition(_ value: JSONValue, besides: [String] = []) -> DraftCondition {
    DraftCondition(origin: value, form: form(value, besides: besides))
  }

  private mutating func form(_ value: JSONValue, besides: [String]) -> DraftCondition.Form {
    if let constant = value.bool { return .constant(constant) }
    guard value.kind == .object, let fields = anyFields(of: value, "the condition") else {
      findings.reportType(of: value, expected: "a condition")
      return .broken
    }
    let keys = fields.members.filter { !besides.contains($0.key) }
    if let quantifier = keys.first(where: { Self.quantifiers.contains($0.key) }) {
      return quantified(quantifier.key, fields, keys.map(\.key))
    }
    let operators = keys.filter { Self.operators.contains($0.key) }
    guard let found = operators.first else {
      reportNoOperator(keys, in: value)
      return .broken
    }
    for (key, member) in keys where !Self.operators.contains(key) {
      findings.report(
        .unknownKey, "the condition has no key '\(key)'", at: member.keyPlace,
        help: suggestion(for: key, among: Self.operators))
    }
    guard operators.count == 1 else {
      findings.report(
        .conflictingKeys, "'\(found.key)' and '\(operators[1].key)' stand in one condition",
        at: operators[1].member.keyPlace, help: "join them with 'all' or 'any'")
      return .broken
    }
    return form(found.key, found.member.value)
  }

  private mutating func reportNoOperator(
    _ keys: [(key: String, member: JSONMember)], in value: JSONValue
  ) {
    guard let first = keys.first else {
      findings.report(
        .unknownCondition, "the condition is empty", at: value.place,
        help: "'true' holds always")
      return
    }
    findings.report(
      .unknownCondition, "'\(first.key)' is not a condition", at: first.member.keyPlace,
      help: suggestion(for: first.key, among: Self.operators)
        ?? "the conditions are \(quoted(Self.operators, "and"))")
  }

  private mutating func form(_ key: String, _ value: JSONValue) -> DraftCondition.Form {
    switch key {
    case "is": pair(value).map { .is($0, $1) } ?? .broken
    case "has": pair(value).map { .has($0, $1) } ?? .broken
    case "chosen": name(value).map { .chosen($0) } ?? .broken
    case "answered": name(value).map { .answered($0) } ?? .broken
    case "unsure": name(value).map { .unsure($0) } ?? .broken
    case "role": name(value).map { .role($0) } ?? .broken
    case "fact": name(value).map { .fact($0) } ?? .broken
    case "all": .all(someElements(of: value, "condition").map { condition($0) })
    case "any": .any(someElements(of: value, "condition").map { condition($0) })
    case "not": .not(condition(value))
    case "maybe": .maybe(condition(value))
    default: comparison(key, value)
    }
  }

  private mutating func pair(_ value: JSONValue) -> (Name, Name)? {
    let elements = elements(of: value)
    guard value.kind == .array, elements.count == 2 else {
      reportNoPair(value, "a question and an option", "[\"where-slept\", \"cot\"]")
      return nil
    }
    guard let question = name(elements[0]), let option = name(elements[1]) else { return nil }
    return (question, option)
  }

  private mutating func comparison(_ key: String, _ value: JSONValue) -> DraftCondition.Form {
    guard let comparison = Comparison(rawValue: key) else { return .broken }
    let elements = elements(of: value)
    guard value.kind == .array, elements.count == 2 else {
      reportNoPair(value, "a question and a number", "[\"birth-weight\", 2500]")
      return .broken
    }
    guard let quantity = name(elements[0]) else { return .broken }
    guard elements[1].kind == .number else {
      findings.reportType(of: elements[1], expected: "a number")
      return .broken
    }
    return .compare(quantity, comparison, elements[1])
  }

  private mutating func reportNoPair(_ value: JSONValue, _ expected: String, _ sample: String) {
    guard value.kind == .array else { return }
    findings.report(
      .wrongType, "expected \(expected)", at: value.place, help: "write a pair such as \(sample)")
  }

  // MARK: Quantifiers

  private mutating func quantified(_ key: String, _ fields: Fields, _ keys: [String])
    -> DraftCondition.Form
  {
    let isCount = key == "count"
    let known = [key, "where"] + (isCount ? Self.comparisons : [])
    var isBroken = false
    for other in keys where !known.contains(other) {
      guard let member = fields.member(other) else { continue }
      isBroken = true
      if Self.operators.contains(other) {
        findings.report(
          .conflictingKeys, "'\(key)' and '\(other)' stand in one condition",
          at: member.keyPlace, help: "join them with 'all' or 'any'")
      } else {
        findings.report(
          .unknownKey, "'\(key)' has no key '\(other)'", at: member.keyPlace,
          help: suggestion(for: other, among: known))
      }
    }
    guard let over = fields[key].flatMap({ name($0) }) else { return .broken }
    guard let condition = fields["where"].map({ condition($0) }) else {
      findings.report(.missingKey, "'\(key)' has no 'where'", at: fields.value.place)
      return .broken
    }
    let form: DraftCondition.Form
    switch key {
    case "some": form = .some(over, condition)
    case "every": form = .every(over, condition)
    default: form = count(over, condition, fields, keys)
    }
    return isBroken ? .broken : form
  }

  private mutating func count(
    _ over: Name, _ condition: DraftCondition, _ fields: Fields, _ keys: [String]
  ) -> DraftCondition.Form {
    let found = keys.filter { Self.comparisons.contains($0) }
    guard let key = found.first, let comparison = Comparison(rawValue: key),
      let value = fields[key]
    else {
      findings.report(
        .missingKey, "'count' has none of \(quoted(Self.comparisons, "and"))",
        at: fields.value.place)
      return .broken
    }
    if found.count > 1, let second = fields.member(found[1]) {
      findings.report(
        .conflictingKeys, "'\(key)' and '\(found[1])' stand in one count", at: second.keyPlace,
        help: "join two counts with 'all'")
      return .broken
    }
    guard let constant = integer(value, "count", in: 0...Limits.points) else { return .broken }
    return .count(over, condition, comparison, constant)
  }

  // MARK: Propositions

  /// Reads what a guarantee speaks of: a condition, or something that happens.
  mutating func proposition(_ value: JSONValue) -> DraftProposition {
    guard let members = value.members, members.count == 1, let member = members.first else {
      return .condition(condition(value))
    }
    switch member.key {
    case "advice": return name(member.value).map { .advice($0) } ?? broken(value)
    case "prompt": return name(member.value).map { .prompt($0) } ?? broken(value)
    case "state": return name(member.value).map { .state($0) } ?? broken(value)
    case "all": return .all(someElements(of: member.value, "part").map { proposition($0) })
    case "any": return .any(someElements(of: member.value, "part").map { proposition($0) })
    case "not": return .not(proposition(member.value))
    default: return .condition(condition(value))
    }
  }

  private func broken(_ value: JSONValue) -> DraftProposition {
    .condition(DraftCondition(origin: value, form: .broken))
  }
}
