internal import Questions

/// One question and what became of it, on which conditions are tried.
struct OneQuestion {
  let id: StateID
  let outcome: Outcome
  /// Its exclusive option, which counts as nothing chosen.
  let none: OptionID?
  let facts: [FactID: Condition]

  func verdict(on condition: Condition) -> Verdict {
    switch condition {
    case .constant(let value): value ? .holds : .fails
    case .is(id, let option), .has(id, let option):
      chosen { options, _ in options.contains(option) }
    case .chosen(id): chosen { $1 || $0.contains { $0 != none } }
    case .answered(id): isAnswered ? .holds : .fails
    case .unsure(id): outcome == .unsure ? .holds : .fails
    case .fact(let fact): facts[fact].map(verdict) ?? .elsewhere
    case .all(let parts):
      parts.reduce(Verdict.fails) { $0.or(verdict(on: $1).opposite) }.opposite
    case .any(let parts): parts.reduce(.fails) { $0.or(verdict(on: $1)) }
    case .not(let part): verdict(on: part).opposite
    case .maybe(let part): verdict(on: part) == .unknown ? .holds : verdict(on: part)
    case .is, .has, .chosen, .compare, .answered, .unsure, .role, .some, .every, .count: .elsewhere
    }
  }

  /// What a route makes of it: what is unknown is settled as it says.
  func verdict(on guarded: Route.Guard) -> Verdict {
    let verdict = verdict(on: guarded.condition)
    return verdict == .unknown ? (guarded.ifUnknown ? .holds : .fails) : verdict
  }

  private var isAnswered: Bool {
    switch outcome {
    case .chosen: true
    case .unsure, .open: false
    }
  }

  private func chosen(_ test: ([OptionID], Bool) -> Bool) -> Verdict {
    switch outcome {
    case .chosen(let options, let other): test(options, other) ? .holds : .fails
    case .unsure, .open: .unknown
    }
  }
}
