/// What was found about a questionnaire, over every conversation that it allows.
package struct Proof: Hashable, Sendable {
  package struct Finding: Hashable, Sendable {
    package let property: Property
    package let verdict: Verdict
  }

  /// Every property, kind by kind, each kind in the order of the file.
  package let findings: [Finding]
  /// How many complete conversations there are, by classes of answers that no rule can tell apart;
  /// nil where a limit was reached first.
  package let conversations: Natural?
  /// The nodes of the diagram when everything but the number was decided.
  package let nodes: Int
  /// How pieces of advice go together.
  package let pairs: AdvicePairs

  package var outcome: Outcome {
    if findings.contains(where: \.verdict.isBroken) { return .broken }
    return isDecided ? .proved : .notDecided
  }

  package enum Outcome: String, Hashable, Sendable {
    case proved, broken
    /// A limit was reached first, and nothing broken was found until then.
    case notDecided = "not-decided"
  }

  package var isDecided: Bool { !findings.contains { $0.verdict == .notDecided } }

  /// Whether every property is proved.
  package var holds: Bool { findings.allSatisfy { $0.verdict == .proved } }

  /// The properties that do not hold, or were not decided.
  package var open: [Finding] { findings.filter { $0.verdict != .proved } }
}
