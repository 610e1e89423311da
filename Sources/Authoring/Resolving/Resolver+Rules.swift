import JSONSource
import Questions

/// What follows from the answers.
extension Resolver {
  mutating func fact(_ draft: DraftFact) -> Fact? {
    let condition = condition(draft.condition)
    let redFlag = draft.redFlag.flatMap { adviceID($0) }
    guard let id = try? FactID(draft.name.value), let condition else { return nil }
    return Fact(id: id, condition: condition, redFlag: redFlag)
  }

  mutating func advice(_ draft: DraftAdvice) -> Advice? {
    let when = draft.when.flatMap { condition($0) }
    let message = draft.message.flatMap { self.message($0) }
    let sources = sourceIDs(draft.sources)
    guard let id = try? AdviceID(draft.name.value), let audience = draft.audience,
      let level = draft.level, let leaflet = draft.leaflet, let when, let message
    else { return nil }
    return Advice(
      id: id, audience: audience.value, level: level.value, when: when, message: message,
      leaflet: leaflet.value, sources: sources, hold: draft.hold)
  }

  mutating func prompt(_ draft: DraftPrompt) -> Prompt? {
    let when = draft.when.flatMap { condition($0) }
    let sources = sourceIDs(draft.sources)
    guard let id = try? PromptID(draft.name.value), let audience = draft.audience, let when else {
      return nil
    }
    return Prompt(
      id: id, audience: audience.value, when: when, ifUnknown: draft.ifUnknown?.value ?? nil,
      needs: draft.needs, sources: sources)
  }

  mutating func adviceID(_ name: Name) -> AdviceID? {
    index(of: name, in: names.advice, "advice", .unknownAdvice) == nil
      ? nil : try? AdviceID(name.value)
  }

  mutating func promptID(_ name: Name) -> PromptID? {
    index(of: name, in: names.prompts, "prompt", .unknownPrompt) == nil
      ? nil : try? PromptID(name.value)
  }

  // MARK: Guarantees

  mutating func guarantee(_ draft: DraftGuarantee) -> Guarantee? {
    guard let claim = draft.claim else { return nil }
    let parts = claim.propositions.map { proposition($0) }
    let resolved = parts.compactMap(\.self)
    guard resolved.count == parts.count, let id = try? GuaranteeID(draft.name.value) else {
      return nil
    }
    switch claim {
    case .whenever: return Guarantee(id: id, claim: .whenever(resolved[0], then: resolved[1]))
    case .never: return Guarantee(id: id, claim: .never(resolved))
    case .onlyIf: return Guarantee(id: id, claim: .onlyIf(resolved[0], resolved[1]))
    }
  }

  private mutating func proposition(_ draft: DraftProposition) -> Proposition? {
    switch draft {
    case .condition(let condition): self.condition(condition).map { .condition($0) }
    case .advice(let name): adviceID(name).map { .advice($0) }
    case .prompt(let name): promptID(name).map { .prompt($0) }
    case .state(let name): stateID(name).map { .state($0) }
    case .all(let parts):
      propositions(parts).map { Self.joined($0, Proposition.all, Condition.all) }
    case .any(let parts):
      propositions(parts).map { Self.joined($0, Proposition.any, Condition.any) }
    case .not(let part):
      proposition(part).map { part in
        if case .condition(let condition) = part { .condition(.not(condition)) } else { .not(part) }
      }
    }
  }

  private mutating func propositions(_ parts: [DraftProposition]) -> [Proposition]? {
    let resolved = parts.map { proposition($0) }
    return resolved.contains(nil) ? nil : resolved.compactMap(\.self)
  }

  /// Conditions among themselves stay one condition, so that their unknowns keep their meaning.
  private static func joined(
    _ parts: [Proposition], _ proposition: ([Proposition]) -> Proposition,
    _ condition: ([Condition]) -> Condition
  ) -> Proposition {
    let conditions = parts.compactMap { part in
      if case .condition(let condition) = part { condition } else { nil }
    }
    return conditions.count == parts.count
      ? .condition(condition(conditions)) : proposition(parts)
  }

  // MARK: Scores

  mutating func score(_ draft: DraftScore) -> Score? {
    let per = draft.per.map { name in
      index(of: name, in: names.kinds, "kind of person", .unknownPersonKind)
    }
    let terms = draft.terms.map { term($0) }
    guard let id = try? ScoreID(draft.name.value), let notReached = draft.notReached else {
      return nil
    }
    if let per, per == nil { return nil }
    return Score(
      id: id, per: draft.per.flatMap { try? PersonKindID($0.value) },
      terms: terms.compactMap(\.self), notReached: notReached)
  }

  private mutating func term(_ term: DraftScore.Term) -> Score.Term? {
    guard let index = stateIndex(term.question) else { return nil }
    let state = draft.states[index]
    guard !state.isBroken else { return nil }
    guard let choices = state.choicesOfOne else {
      findings.report(
        .wrongQuestionKind, "'\(term.question.value)' asks for \(state.noun), not for one choice",
        at: term.question.place)
      return nil
    }
    let known = choices.named.map(\.description)
    for points in term.points where !known.contains(points.option.value) {
      findings.report(
        .unknownOption, "'\(term.question.value)' has no option '\(points.option.value)'",
        at: points.option.place, help: suggestion(for: points.option.value, among: known))
    }
    let written = Set(term.points.map(\.option.value))
    let missing = known.filter { !written.contains($0) }
    if !missing.isEmpty {
      findings.report(
        .missingPoints, "'\(term.question.value)' has no points for \(quoted(missing, "and"))",
        at: term.question.place)
    }
    if choices.allowsOther {
      findings.report(
        .missingPoints, "'\(term.question.value)' allows own words, which can have no points",
        at: term.question.place, help: "take \"other\" from the question")
    }
    guard let question = try? StateID(term.question.value) else { return nil }
    return Score.Term(
      question: question,
      points: term.points.compactMap { points in
        guard let option = try? OptionID(points.option.value), let number = points.points else {
          return nil
        }
        return Score.Points(option: option, points: number)
      })
  }
}

extension DraftState {
  /// The choices of which one is the answer; nil for any other question.
  fileprivate var choicesOfOne: Choices? {
    switch question {
    case .one(let choices): choices
    case .yesNo: .yesNo
    case .many, .number, .date, .text, nil: nil
    }
  }
}
