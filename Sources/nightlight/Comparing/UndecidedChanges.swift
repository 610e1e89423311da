internal import Authoring
internal import Engine
internal import JSONSource
internal import Proving
internal import Questions

/// What of two questionnaires is too large to be held against each other, and what would bring it
/// within the limits.
struct UndecidedChanges {
  private let impact: Impact
  private let old, new: Side

  /// One of the two, and where in its file everything is written.
  struct Side {
    let machine: Machine
    let places: Places
  }

  init(_ impact: Impact, from old: Side, to new: Side) {
    (self.impact, self.old, self.new) = (impact, old, new)
  }

  /// One for each thing, at its place in the newer file; in the older one where that alone has it.
  var diagnostics: [Diagnostic] {
    let subjects = impact.notDecided
    let isNew = subjects.map { new.machine.questionnaire.has($0) }
    let ways: [Property] = impact.isOpenWhatIsAsked ? [.ends(.talk)] : []
    let gone = zip(subjects, isNew).filter { !$0.1 }.map(\.0.property)
    let there = zip(subjects, isNew).filter(\.1).map(\.0.property)
    return Undecided(ways + there, of: new.machine, new.places).diagnostics
      + (ways.isEmpty ? Undecided(gone, of: old.machine, old.places).diagnostics : [])
  }
}

extension Impact.Subject {
  /// A property that reads the same.
  fileprivate var property: Property {
    switch self {
    case .advice(let id): .tellsTruly(id)
    case .prompt(let id): .canPrompt(id)
    case .urgent(let id): .canInterrupt(id)
    case .asked(let id): .canReach(id)
    }
  }
}

extension Questionnaire {
  fileprivate func has(_ subject: Impact.Subject) -> Bool {
    switch subject {
    case .advice(let id): advice.contains { $0.id == id }
    case .prompt(let id): prompts.contains { $0.id == id }
    case .urgent(let id): urgent.contains { $0.state == id }
    case .asked(let id): states.contains { $0.id == id }
    }
  }
}
