internal import Authoring
internal import Engine
internal import JSONSource
internal import Proving
internal import Questions

/// What is proved of a questionnaire, and what is not.
struct ProofCheck {
  let proof: Proof
  /// An error for each property that does not hold, at the rule that it is about.
  let diagnostics: [Diagnostic]
  /// For each of them the shortest conversation that shows it, where there is one.
  private let shown: [[String]]
  private let name: String

  init(of machine: Machine, places: Places, name: String) {
    self.name = name
    proof = Prover.prove(machine)
    let broken = proof.findings.compactMap { finding -> (Diagnostic, [String])? in
      guard case .broken(let example) = finding.verdict,
        let diagnostic = finding.property.diagnostic(example?.changed, places)
      else { return nil }
      let written = example?.conversation.map { WrittenConversation($0, of: machine) }
      return (diagnostic, written?.lines ?? [])
    }
    diagnostics = broken.map(\.0)
    shown = broken.map(\.1)
  }

  var isDecided: Bool { proof.isDecided }

  /// Each broken property with its conversation, then what is proved, or that it is not decided.
  var lines: [String] {
    zip(diagnostics, shown).flatMap { [$0.rendered] + $1 } + [summary]
  }

  private var summary: String {
    guard isDecided else {
      let open = proof.findings.count { $0.verdict == .notDecided }
      return "\(name): not decided: \(open) of \(proof.findings.count) properties are beyond the "
        + "limits of the proof"
    }
    let number = proof.conversations.map { "all \($0)" } ?? "all (too many to count)"
    let kinds = [
      (count { $0.isGuarantee }, "guarantees"), (count { $0.isRedFlag }, "red flags"),
      (count { $0.isBuiltIn }, "built-in properties"),
    ]
    let proved = kinds.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
    let broken = proof.open.isEmpty ? "" : ", of which \(proof.open.count) do not hold"
    let verb = proof.holds ? "proved" : "examined"
    return "\(name): \(verb) in \(number) conversations: \(proved)\(broken)"
  }

  private func count(_ test: (Property) -> Bool) -> Int {
    proof.findings.count { test($0.property) }
  }
}

extension Property {
  fileprivate var isGuarantee: Bool { if case .guarantee = self { true } else { false } }
  fileprivate var isRedFlag: Bool { if case .redFlag = self { true } else { false } }
  fileprivate var isBuiltIn: Bool { !isGuarantee && !isRedFlag }
}
