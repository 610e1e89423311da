internal import Proving

/// What is proved, in a line.
struct ProofText {
  let proof: Proof

  var summary: String {
    guard proof.isDecided else {
      let open = proof.findings.count { $0.verdict == .notDecided }
      return "not decided: \(open) of \(proof.findings.count) properties are beyond the "
        + "limits of the proof"
    }
    let number = proof.conversations.map { "all \($0)" } ?? "all (too many to count)"
    let kinds = [
      (count { $0.isGuarantee }, "guarantees"), (count { $0.isRedFlag }, "red flags"),
      (count { $0.isBuiltIn }, "built-in properties"),
    ]
    let proved = kinds.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
    let broken = proof.open.isEmpty ? "" : ", of which \(proof.open.count) do not hold"
    return "\(proof.holds ? "proved" : "examined") in \(number) conversations: \(proved)\(broken)"
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
