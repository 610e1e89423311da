internal import Advising
internal import Authoring
internal import Engine
internal import JSONSource
internal import Proving
internal import Questions

/// What the limits of the proof leave open, and what would bring it within them.
struct Undecided {
  private let machine: Machine
  private let places: Places
  private let open: [Property]

  init(_ proof: Proof, of machine: Machine, _ places: Places) {
    self.init(
      proof.findings.filter { $0.verdict == .notDecided }.map(\.property), of: machine, places)
  }

  init(_ open: [Property], of machine: Machine, _ places: Places) {
    (self.machine, self.places, self.open) = (machine, places, open)
  }

  /// One for each thing, in the order of the file. Where it is open which questions are asked, so is
  /// whatever reads them, and that alone is told.
  var diagnostics: [Diagnostic] {
    if open.contains(where: \.isOfEveryWay) { return [ways].compactMap(\.self) }
    var told: Set<Place> = []
    return open.compactMap { property in
      guard let place = property.place(in: places), told.insert(place).inserted else { return nil }
      return Diagnostic(
        warning: Self.code, "'\(property.subject)' is beyond the limits of the proof", at: place,
        help: help(questions(behind: property)))
    }.sorted()
  }

  static let code = "not-decided"

  private var ways: Diagnostic? {
    (places["/start"] ?? places[""]).map {
      Diagnostic(
        warning: Self.code, "which questions are asked is beyond the limits of the proof", at: $0,
        help: "let routes read answers given shortly before, or make two questionnaires of it")
    }
  }

  private func help(_ questions: [StateID]) -> String {
    let split = "or make several rules of it"
    guard let first = questions.first, let last = questions.last else { return "read less in it" }
    let turns = questions.map(turns).max() ?? 1
    let reading =
      first == last
      ? "it reads '\(first)'" : "it reads \(questions.count) questions, '\(first)' to '\(last)'"
    return turns > 1
      ? "\(reading), for \(turns) people and list members: let there be fewer, \(split)"
      : "\(reading): ask what it compares close together, \(split)"
  }

  /// How often a question may be asked, of one person or about one list member after the other.
  private func turns(of state: StateID) -> Int {
    let index = machine.names.index(of: state)
    let people = machine.kind(ofLoopAround: index).map {
      questionnaire.people[$0].count.upperBound
    }
    let members = machine.list(ofLoopAround: index).map { questionnaire.lists[$0].members.count }
    return (people ?? 1) * (members ?? 1)
  }

  private var questionnaire: Questionnaire { machine.questionnaire }

  // MARK: What something reads

  private func questions(behind property: Property) -> [StateID] {
    let read = Set(conditions(behind: property).flatMap { questionnaire.questions(read: $0) })
    return questionnaire.states.map(\.id).filter(read.contains)
  }

  private func conditions(behind property: Property) -> [Condition] {
    switch property {
    case .guarantee(let id):
      questionnaire.guarantees.filter { $0.id == id }.flatMap { propositions(of: $0.claim) }
        .flatMap(conditions)
    case .redFlag(let id):
      questionnaire.facts.filter { $0.id == id }.flatMap { fact in
        [fact.condition] + (fact.redFlag.map { conditions(of: .advice($0)) } ?? [])
      }
    case .canInterrupt(let id), .interruptsAtOnce(let id), .interruptIsOpen(let id):
      questionnaire.urgent.filter { $0.state == id }.compactMap(\.when)
    case .canGive(let id, _), .keeps(let id), .tellsTruly(let id), .hasSource(let id),
      .adviceIsOpen(let id):
      conditions(of: .advice(id))
    case .canPrompt(let id), .promptIsOpen(let id): conditions(of: .prompt(id))
    case .ends, .canReach, .stateIsOpen: []
    }
  }

  private func propositions(of claim: Guarantee.Claim) -> [Proposition] {
    switch claim {
    case .whenever(let first, let second), .onlyIf(let first, let second): [first, second]
    case .never(let all): all
    }
  }

  private func conditions(of proposition: Proposition) -> [Condition] {
    switch proposition {
    case .condition(let condition): [condition]
    case .advice(let id): questionnaire.advice.filter { $0.id == id }.map(\.when)
    case .prompt(let id): questionnaire.prompts.filter { $0.id == id }.map(\.when)
    case .state: []
    case .all(let parts), .any(let parts): parts.flatMap(conditions)
    case .not(let part): conditions(of: part)
    }
  }
}

extension Property {
  /// Whether it speaks of all states that are reached.
  fileprivate var isOfEveryWay: Bool {
    switch self {
    case .ends: true
    case .guarantee, .redFlag, .canReach, .canInterrupt, .canGive, .canPrompt, .keeps, .tellsTruly,
      .interruptsAtOnce, .hasSource, .adviceIsOpen, .promptIsOpen, .stateIsOpen, .interruptIsOpen:
      false
    }
  }
}
