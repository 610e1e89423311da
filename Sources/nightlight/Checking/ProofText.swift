internal import Proving
internal import Questions

/// What is proved, kind by kind.
struct ProofText {
  let proof: Proof
  let questionnaire: Questionnaire

  /// One line, then one for each kind of property with how many of it hold.
  var lines: [String] { [summary] + kinds }

  private var summary: String {
    guard proof.isDecided else {
      let open = proof.findings.count { $0.verdict == .notDecided }
      return "not decided: \(counted(open, of: proof.findings.count, "property", "properties")) "
        + "\(open == 1 ? "is" : "are") beyond the limits of the proof"
    }
    let number =
      proof.conversations.map { "all \(counted($0, "conversation"))" }
      ?? "all conversations (too many to count)"
    let properties = proof.findings.count
    guard proof.holds else {
      let open = proof.open.count
      return "examined in \(number): \(counted(open, of: properties, "property", "properties")) "
        + "\(open == 1 ? "does" : "do") not hold"
    }
    return "proved in \(number): \(counted(properties, "property", "properties"))"
  }

  private var kinds: [String] {
    Kind.allCases.compactMap { kind in
      let findings = proof.findings.filter { kind.takesIn($0.property, of: questionnaire) }
      guard !findings.isEmpty else { return nil }
      let holding = findings.count { $0.verdict == .proved }
      let number = holding == findings.count ? "\(holding)" : "\(holding) of \(findings.count)"
      return "  \(kind.rawValue): \(number)"
    }
  }

  /// Properties that are told of together.
  private enum Kind: String, CaseIterable {
    case guarantee = "guarantees"
    case apart = "guarantees that keep contradictory advice apart"
    case redFlag = "red flags that always yield their advice"
    case ends = "ways that always come to their end"
    case possible = "states, urgent screens, texts of advice and prompts that can happen"
    case keeps = "pieces of protective advice that knowing less never takes away"
    case tellsTruly = "pieces of advice said only when certain, unsure only when possible"
    case atOnce = "urgent screens that come at once, before any other question"
    case hasSource = "pieces of advice that name their source"
    case open = "things shown that depend on no answer kept from those who see them"

    func takesIn(_ property: Property, of questionnaire: Questionnaire) -> Bool {
      switch property {
      case .guarantee(let id):
        let keepsApart =
          questionnaire.guarantees.first { $0.id == id }?.claim.keepsAdviceApart ?? false
        return self == (keepsApart ? .apart : .guarantee)
      case .redFlag: return self == .redFlag
      case .ends: return self == .ends
      case .canReach, .canInterrupt, .canGive, .canPrompt: return self == .possible
      case .keeps: return self == .keeps
      case .tellsTruly: return self == .tellsTruly
      case .interruptsAtOnce: return self == .atOnce
      case .hasSource: return self == .hasSource
      case .adviceIsOpen, .promptIsOpen, .stateIsOpen, .interruptIsOpen: return self == .open
      }
    }
  }
}

extension Guarantee.Claim {
  /// Whether it says of advice, and of nothing else, that it is never given together.
  fileprivate var keepsAdviceApart: Bool {
    guard case .never(let parts) = self, parts.count > 1 else { return false }
    return parts.allSatisfy { part in
      if case .advice = part { true } else { false }
    }
  }
}
