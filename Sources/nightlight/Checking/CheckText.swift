internal import Authoring
internal import Engine
internal import JSONSource
internal import Proving
internal import Questions
internal import Wording

/// What a check found, for people: every mistake, what is proved, and one line that sums it up.
struct CheckText {
  let check: QuestionnaireCheck
  /// Where the file lies, as `replay` finds it.
  let path: String

  var lines: [String] {
    check.diagnostics.map(\.rendered) + breaches + proof + held + [summary]
  }

  private var breaches: [String] {
    guard let ready = check.ready else { return [] }
    return BreachText(machine: ready.machine, file: path, words: ready.words).lines(
      of: ready.soundness.breaches)
  }

  private var proof: [String] {
    guard let ready = check.ready, let proof = ready.soundness.proof else { return [] }
    let lines = ProofText(proof: proof, questionnaire: ready.machine.questionnaire).lines
    return ["\(check.name): \(lines[0])"] + lines.dropFirst()
  }

  private var held: [String] {
    (check.questionnaire?.heldAdvice ?? []).map { advice in
      "\(check.name): held: '\(advice.id)' is written and not shown: \(advice.hold ?? "")"
    }
  }

  private var summary: String {
    var parts = [
      counted(check.errorCount, "error"),
      counted(check.warningCount, "warning"),
    ]
    if let examples = check.ready?.soundness.examples {
      let verb = examples.holding == 1 ? "holds" : "hold"
      parts.append(counted(examples.holding, of: examples.count, "example") + " \(verb)")
    }
    if let questionnaire = check.questionnaire {
      parts.append(counted(questionnaire.heldAdvice.count, "rule held", "rules held"))
      parts.append(questionnaire.review.status.rawValue)
    }
    return "\(check.name): " + parts.joined(separator: ", ")
  }
}

/// Promises that do not hold, each with the promise in words and the conversation that shows it.
struct BreachText {
  let machine: Machine
  /// Where the questionnaire lies, as `replay` finds it.
  let file: String
  let words: Words

  func lines(of breaches: [Breach]) -> [String] {
    breaches.flatMap { breach in
      [breach.diagnostic.rendered] + promise(breach.property)
        + (CounterexampleText(breach, of: machine, in: file, words: words)?.lines ?? [])
    }
  }

  private func promise(_ property: Property) -> [String] {
    let claims = ClaimText(machine.questionnaire, words: words)
    let lines: [String] =
      switch property {
      case .guarantee(let id):
        machine.questionnaire.guarantees.first { $0.id == id }.map { claims.lines(of: $0.claim) }
          ?? []
      case .redFlag(let id):
        machine.questionnaire.facts.first { $0.id == id }.flatMap { fact in
          fact.redFlag.map { claims.lines(ofRedFlag: fact, advice: $0) }
        } ?? []
      case .ends, .canReach, .canInterrupt, .canGive, .canPrompt, .keeps, .tellsTruly,
        .interruptsAtOnce, .hasSource, .adviceIsOpen, .promptIsOpen, .stateIsOpen, .interruptIsOpen:
        []
      }
    return lines.enumerated().flatMap { index, line in
      Wrapped.lines(Visible.text(line), lead: index == 0 ? "  promised: " : "    ")
    }
  }
}
