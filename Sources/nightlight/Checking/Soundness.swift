internal import Authoring
internal import Engine
internal import JSONSource
internal import Proving
internal import Questions

/// Whether a questionnaire does what its examples say, and keeps in every conversation what it
/// promises.
struct Soundness {
  let examples: ExampleCheck
  /// Nil where an earlier proof of the same bytes is relied on.
  let proof: Proof?
  /// What does not hold, each promise once, in the order of the file.
  let breaches: [Breach]
  /// What the limits of the proof left open, with what would bring it within them.
  let undecided: [Diagnostic]

  init(of machine: Machine, places: Places, examples: ExampleCheck, proof: Proof?) {
    (self.examples, self.proof) = (examples, proof)
    let proved = (proof?.findings ?? []).compactMap { finding -> Breach? in
      let found = examples.breaking[finding.property] ?? []
      return switch finding.verdict {
      case .broken(let example): Breach(finding.property, example, in: found, places, of: machine)
      case .proved: nil
      // What an example breaks is broken, however far the proof came.
      case .notDecided:
        found.isEmpty ? nil : Breach(finding.property, nil, in: found, places, of: machine)
      }
    }
    undecided =
      proof.map { Undecided($0, of: machine, places).diagnostics } ?? []
    let rest = examples.breaking.filter { _ in proof == nil }
    let all =
      proved + rest.compactMap { Breach($0.key, nil, in: $0.value, places, of: machine) }
    var names = ExampleNames(besides: machine.questionnaire.examples)
    breaches = all.sorted { $0.diagnostic < $1.diagnostic }
      .map { $0.named(names.name(for: $0.property)) }
  }

  /// Everything that is wrong, for somebody to put right.
  var diagnostics: [Diagnostic] { examples.diagnostics + breaches.map(\.diagnostic) }

  var isDecided: Bool { proof?.isDecided ?? true }
}
