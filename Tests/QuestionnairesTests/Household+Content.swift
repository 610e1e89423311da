import Engine
import Questions

/// What the questionnaire says of its rules.
extension Household {
  /// The rules of a decision table, such as `cs-01` to `cs-21`, that no advice and no prompt serves.
  func rulesMissing(_ prefix: String, through last: Int) -> [String] {
    let ids =
      machine.questionnaire.advice.map(\.id.description)
      + machine.questionnaire.prompts.map(\.id.description)
    return (1...last).map { "\(prefix)-\($0 < 10 ? "0" : "")\($0)-" }.filter { rule in
      !ids.contains { $0.hasPrefix(rule) }
    }
  }

  /// Who stands behind an advice: publisher and title of each of its sources.
  func publishers(of advice: AdviceID) -> [String] {
    let sources = machine.questionnaire.advice.filter { $0.id == advice }.flatMap(\.sources)
    return sources.compactMap { id in
      machine.questionnaire.sources.first { $0.id == id }.map { "\($0.publisher) \($0.title)" }
    }
  }

  /// The advice that a parent may be given, held or not.
  var parentAdvice: [AdviceID] {
    machine.questionnaire.advice.filter { $0.audience == .parent }.map(\.id)
  }
}
