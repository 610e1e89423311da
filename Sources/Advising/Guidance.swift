package import Engine
package import Questions

/// What follows from the answers of one conversation: the advice, the prompts and the urgent
/// screens.
///
/// It reads answers, and whether a question applied, never the order in which they were given.
package struct Guidance: Hashable, Sendable {
  /// The advice that fires, by level and then by the file's order. Held advice is left out.
  package let advice: [AdviceGiven]
  /// The prompts that fire, in the file's order.
  package let prompts: [PromptID]
  /// The urgent screens that show themselves, in the file's order.
  package let urgent: [StateID]

  package init(_ evaluation: Evaluation, of questionnaire: Questionnaire) {
    let fired = questionnaire.advice.enumerated().compactMap { index, advice in
      Self.text(of: advice, when: evaluation.advice(index)).map { (advice, $0) }
    }
    self.advice = Advice.Level.allCases.flatMap { level in
      fired.filter { $0.0.level == level }.map { AdviceGiven(id: $0.0.id, text: $0.1) }
    }
    prompts = questionnaire.prompts.enumerated().compactMap { index, prompt in
      evaluation.prompt(index).settled(ifUnknown: prompt.ifUnknown ?? false) ? prompt.id : nil
    }
    urgent = questionnaire.urgent.enumerated().compactMap { index, urgent in
      evaluation.isUrgent(index) ? urgent.state : nil
    }
  }

  /// Which text of an advice is shown, if any.
  private static func text(of advice: Advice, when truth: Truth) -> Certainty? {
    guard advice.hold == nil else { return nil }
    return switch truth {
    case .true: .said
    case .unknown: advice.level.firesWhenUnknown ? .unsure : nil
    case .false: nil
    }
  }
}

extension Session {
  /// What follows from the answers so far.
  package var guidance: Guidance { Guidance(evaluation, of: questionnaire) }

  /// The advice that a parent may see, in order.
  package var advice: [AdviceGiven] {
    guidance.advice.filter { item in
      questionnaire.advice.contains { $0.id == item.id && $0.audience == .parent }
    }
  }
}
