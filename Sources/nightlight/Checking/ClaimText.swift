internal import Questions
internal import Wording

/// What a guarantee or a red flag promises, in words, with the facts that it speaks of.
struct ClaimText {
  let questionnaire: Questionnaire
  private let conditions: ConditionText

  init(_ questionnaire: Questionnaire, words: Words) {
    self.questionnaire = questionnaire
    conditions = ConditionText(words: ShowWords(words, naming: questionnaire))
  }

  /// The promise, then a line for each fact that stands in it.
  func lines(of claim: Guarantee.Claim) -> [String] {
    switch claim {
    case .whenever(.condition(.constant(true)), let second):
      ["in every conversation: \(text(second))"] + meanings(of: [second])
    case .whenever(let first, let second):
      ["whenever \(text(first)), then \(text(second))"] + meanings(of: [first, second])
    case .never(let parts):
      ["never\(parts.count > 1 ? " together" : ""): \(parts.map(text).joined(separator: ", "))"]
        + meanings(of: parts)
    case .onlyIf(let first, let second):
      ["\(text(first)) only if \(text(second))"] + meanings(of: [first, second])
    }
  }

  func lines(ofRedFlag fact: Fact, advice: AdviceID) -> [String] {
    lines(of: .whenever(.condition(.maybe(.fact(fact.id))), then: .advice(advice)))
  }

  private func text(_ proposition: Proposition) -> String {
    switch proposition {
    case .condition(let condition): conditions.text(condition)
    case .advice(let id): "the advice '\(id)' is given"
    case .prompt(let id): "the prompt '\(id)' is shown"
    case .state(let id): "it comes to '\(id)'"
    case .all(let parts): parts.map(text).joined(separator: " and ")
    case .any(let parts): "(" + parts.map(text).joined(separator: " or ") + ")"
    case .not(let part): "not: \(text(part))"
    }
  }

  private func meanings(of propositions: [Proposition]) -> [String] {
    let facts = propositions.flatMap(\.conditions).flatMap(\.facts).compactMap { id in
      questionnaire.facts.first { $0.id == id }
    }
    let advice = propositions.flatMap(\.advice)
    return facts.map { "'\($0.id)' means: \(conditions.text($0.condition))" }
      + advice.compactMap { id in
        conditions.words.words.optionalText(.adviceSaid(id)).map {
          "'\(id)' says: \(HarmlessText.oneLine($0))"
        }
      }
  }
}

extension Proposition {
  /// The advice named in it.
  fileprivate var advice: [AdviceID] {
    switch self {
    case .advice(let id): [id]
    case .condition, .prompt, .state: []
    case .all(let parts), .any(let parts): parts.flatMap(\.advice)
    case .not(let part): part.advice
    }
  }

  fileprivate var conditions: [Condition] {
    switch self {
    case .condition(let condition): [condition]
    case .advice, .prompt, .state: []
    case .all(let parts), .any(let parts): parts.flatMap(\.conditions)
    case .not(let part): part.conditions
    }
  }
}
