internal import Authoring
internal import Engine
internal import JSONSource
internal import Proving
internal import Questions

extension JSONReport {
  /// Adds what a check found.
  mutating func add(_ check: QuestionnaireCheck) {
    add { line in
      line.members(of: check.file, check.questionnaire)
      line.member("status", check.questionnaire?.review.status.rawValue)
      line.member("errors", check.errorCount)
      line.member("warnings", check.warningCount)
      line.key("diagnostics")
      line.array(check.diagnostics) { $0.diagnostic($1) }
      line.key("held")
      line.array(check.questionnaire?.heldAdvice ?? []) { line, advice in
        line.object { line in
          line.member("advice", advice.id.description)
          line.member("why", advice.hold)
        }
      }
      line.key("examples")
      Self.write(check.ready?.soundness.examples, to: &line)
      line.key("proof")
      if let ready = check.ready { Self.write(ready, to: &line) } else { line.null() }
    }
  }

  private static func write(_ examples: ExampleCheck?, to line: inout JSONLine) {
    guard let examples else { return line.null() }
    line.object { line in
      line.member("count", examples.count)
      line.member("holding", examples.holding)
    }
  }

  // MARK: The proof

  private static func write(_ pair: AdvicePairs.Pair, to line: inout JSONLine) {
    line.array([pair.first, pair.second]) { $0.string($1.description) }
  }

  private static func write(_ ready: QuestionnaireCheck.Ready, to line: inout JSONLine) {
    guard let proof = ready.soundness.proof else { return line.null() }
    line.object { line in
      line.member("verdict", proof.outcome.rawValue)
      line.member("conversations", proof.conversations?.digits)
      line.member("nodes", proof.nodes)
      line.key("pairs")
      line.object { line in
        line.key("neverTogether")
        line.array(proof.pairs.neverTogether) { write($1, to: &$0) }
        line.key("alwaysWith")
        line.array(proof.pairs.alwaysWith) { write($1, to: &$0) }
        line.key("notDecided")
        line.array(proof.pairs.notDecided) { write($1, to: &$0) }
      }
      line.key("properties")
      line.array(proof.findings) { line, finding in
        line.object { line in
          line.member("kind", finding.property.kind)
          line.member("subject", finding.property.subject)
          line.member("verdict", finding.verdict.name)
          let breach = ready.soundness.breaches.first { $0.property == finding.property }
          line.key("diagnostic")
          if let breach { line.diagnostic(breach.diagnostic) } else { line.null() }
          line.key("counterexample")
          write(breach, ready, to: &line)
        }
      }
    }
  }

  private static func write(
    _ breach: Breach?, _ ready: QuestionnaireCheck.Ready, to line: inout JSONLine
  ) {
    guard let breach, let example = breach.counterexample, let conversation = breach.conversation
    else { return line.null() }
    let written = WrittenConversation(conversation, of: ready.machine)
    line.object { line in
      line.members(of: example.cost)
      switch example.changed {
      case .question(let id): line.member("changed", id.description)
      case .roster(let id), .everybody(let id): line.member("changed", id.description)
      case nil: line.member("changed", String?.none)
      }
      line.key("before")
      if let before = breach.turningPoint?.before {
        line.literal(WrittenConversation(before, of: ready.machine).line)
      } else {
        line.null()
      }
      line.key("replay")
      line.literal(written.line)
      line.key("example")
      if breach.canBeExample {
        line.literal(written.example(named: breach.name).joined())
      } else {
        line.null()
      }
    }
  }
}

extension Proving.Verdict {
  /// The word for it in JSON.
  fileprivate var name: String {
    switch self {
    case .proved: "proved"
    case .broken: "broken"
    case .notDecided: "not-decided"
    }
  }
}

extension Property {
  /// The word for it in JSON.
  fileprivate var kind: String {
    switch self {
    case .guarantee: "guarantee"
    case .redFlag: "red-flag"
    case .ends: "ends"
    case .canReach: "can-reach"
    case .canInterrupt: "can-interrupt"
    case .canGive(_, let text): "can-give-\(text.rawValue)"
    case .canPrompt: "can-prompt"
    case .keeps: "keeps"
    case .tellsTruly: "tells-truly"
    case .interruptsAtOnce: "interrupts-at-once"
    case .hasSource: "has-source"
    case .adviceIsOpen: "advice-is-open"
    case .promptIsOpen: "prompt-is-open"
    case .stateIsOpen: "state-is-open"
    case .interruptIsOpen: "interrupt-is-open"
    }
  }
}
