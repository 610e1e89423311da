package import Engine
package import Questions

/// Why an advice is given: which facts decided it, which questions matter, and who says so.
package struct Reasons: Hashable, Sendable {
  package let advice: AdviceID
  package let text: Certainty
  /// The named facts that decided, the innermost last.
  package let facts: [FactID]
  /// The questions that those facts read, in the order of the file.
  package let questions: [StateID]
  package let sources: [Source]
}

extension Session {
  /// Why an advice is given now; nil for one that is not.
  package func reasons(for advice: AdviceID) -> Reasons? {
    guidance.advice.first { $0.id == advice }.flatMap(reasons)
  }

  /// Why an advice is given that is among the guidance now.
  package func reasons(for given: AdviceGiven) -> Reasons? {
    guard let rule = questionnaire.advice.first(where: { $0.id == given.id }) else { return nil }
    let facts = Deciding(evaluation: evaluation, questionnaire: questionnaire)
      .facts(in: rule.when, text: given.text)
    return Reasons(
      advice: given.id, text: given.text, facts: facts,
      questions: questionnaire.questions(read: rule.when),
      sources: rule.sources.compactMap { id in
        questionnaire.sources.first { $0.id == id }
      })
  }
}

/// Finds the facts of a condition that made it what it is.
private struct Deciding {
  let evaluation: Evaluation
  let questionnaire: Questionnaire

  func facts(in condition: Condition, text: Certainty) -> [FactID] {
    var found: [FactID] = []
    collect(condition, text == .said ? .true : .unknown, &found)
    return found
  }

  private func collect(_ condition: Condition, _ truth: Truth, _ found: inout [FactID]) {
    switch condition {
    case .fact(let id):
      guard let index = questionnaire.facts.firstIndex(where: { $0.id == id }),
        evaluation.fact(index) ?? truth == truth, !found.contains(id)
      else { return }
      found.append(id)
      collect(questionnaire.facts[index].condition, truth, &found)
    case .all(let parts), .any(let parts):
      for part in parts { collect(part, truth, &found) }
    case .maybe(let part):
      collect(part, .true, &found)
      collect(part, .unknown, &found)
    case .constant, .is, .has, .chosen, .compare, .answered, .unsure, .role, .not, .some, .every,
      .count:
      // What is negated or about one person has no reason of its own to name.
      return
    }
  }
}
