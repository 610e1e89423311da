internal import Questions

/// Compiles a checked questionnaire into an automaton.
///
/// Cells are entered in topological order, so a condition that reads only what lies before it finds
/// every atom it needs already on the path.
struct Compiler {
  let questionnaire: Questionnaire
  let names: Names
  let flow: Flow
  let slots: [Int]
  let layout: Layout
  var builder = CircuitBuilder()

  private(set) var reached: [Int: Operand] = [:]
  /// What was compiled already of each fact, by seat.
  var compiledFacts: [FactAtSeat: Operand] = [:]
  private(set) var loopReached: [Int: Operand] = [:]

  private init(_ questionnaire: Questionnaire, names: Names, flow: Flow, slots: [Int]) {
    (self.questionnaire, self.names, self.flow, self.slots) = (questionnaire, names, flow, slots)
    layout = Layout(questionnaire, names: names, flow: flow, slots: slots)
  }

  /// Compiles for so many people of each kind, in the order of the kinds.
  static func compile(
    _ questionnaire: Questionnaire, names: Names, flow: Flow, slots: [Int], watchingForks: Bool
  ) -> Automaton {
    var compiler = Compiler(questionnaire, names: names, flow: flow, slots: slots)
    compiler.enterAll()
    return compiler.finish(watchingForks)
  }

  private mutating func enterAll() {
    for state in flow.order {
      let isReached = isStart(state) ? CircuitBuilder.always : arrival(at: state, .outside)
      if case .each(let loop) = questionnaire.states[state].kind {
        loopReached[state] = isReached
        enter(loop, at: state, if: isReached)
      } else {
        enter(.state(state, .outside), if: isReached)
      }
    }
  }

  private mutating func enter(_ loop: Loop, at state: Int, if isReached: Operand) {
    if case .people(let id) = loop.over { enterRoster(names.index(of: id), if: isReached) }
    let start = names.index(of: loop.start)
    for seat in Layout.seats(of: loop, in: questionnaire, names: names, slots: slots) {
      let isSeated = builder.all([
        seated(loop.over, seat),
        loop.condition.map { settled($0, seat) } ?? CircuitBuilder.always,
      ])
      for inner in flow.passages[state] ?? [] {
        enter(
          .state(inner, seat),
          if: inner == start
            ? builder.all([isReached, isSeated]) : arrival(at: inner, seat))
      }
    }
  }

  private mutating func enterRoster(_ kind: Int, if isReached: Operand) {
    guard let roster = layout.place[.roster(kind)], reached[roster] == nil else { return }
    enter(.roster(kind), if: isReached)
    for slot in 0..<slots[kind] {
      enter(.person(kind: kind, slot: slot), if: exists(kind, slot))
    }
  }

  private mutating func enter(_ subject: Cell.Subject, if isReached: Operand) {
    let cell = place(of: subject)
    reached[cell] = isReached
    builder.enter(cell, if: isReached)
    if let age = layout.place[.correctedAge], age == cell + 1 { enterCorrectedAge() }
  }

  /// The corrected age applies where both of its questions do.
  private mutating func enterCorrectedAge() {
    guard let age = questionnaire.age, let gestation = age.gestation else { return }
    let sources = [age.born, gestation].compactMap {
      reached[place(of: .state(names.index(of: $0), .outside))]
    }
    let cell = place(of: .correctedAge)
    let applies = builder.all(sources)
    reached[cell] = applies
    builder.enter(cell, if: applies)
  }

  /// A state is reached where one that leads to it is reached and goes that way.
  private mutating func arrival(at state: Int, _ seat: Seat) -> Operand {
    var ways: [Operand] = []
    for from in flow.predecessors[state] {
      guard let origin = reachedOperand(from, seat) else { continue }
      for way in departures(from: from, to: state, seat) {
        ways.append(builder.all([origin, way]))
      }
    }
    return builder.any(ways)
  }

  /// The conditions under which the routes of a state lead to another, earlier routes excluded.
  private mutating func departures(from: Int, to target: Int, _ seat: Seat) -> [Operand] {
    var refused: [Operand] = []
    var ways: [Operand] = []
    for route in questionnaire.states[from].routes {
      let leadsThere =
        if case .state(let id) = route.target { names.index(of: id) == target } else { false }
      let isTaken =
        route.when.map { settled($0, seat) } ?? CircuitBuilder.always
      if leadsThere { ways.append(builder.all(refused + [isTaken])) }
      refused.append(!isTaken)
    }
    return ways
  }

  mutating func settled(_ guard: Route.Guard, _ seat: Seat) -> Operand {
    let condition = compile(`guard`.condition, seat)
    return builder.settle(condition, ifUnknown: `guard`.ifUnknown)
  }

  func reachedOperand(_ state: Int, _ seat: Seat) -> Operand? {
    if case .each = questionnaire.states[state].kind { return loopReached[state] }
    return layout.place[.state(state, seat)].flatMap { reached[$0] }
  }

  private func isStart(_ state: Int) -> Bool {
    let id = questionnaire.states[state].id
    return id == questionnaire.start.talk || id == questionnaire.start.after
  }

  func place(of subject: Cell.Subject) -> Int {
    guard let cell = layout.place[subject] else {
      preconditionFailure("a condition reads \(subject), which stands in no cell")
    }
    return cell
  }

  private mutating func finish(_ watchingForks: Bool) -> Automaton {
    let facts = questionnaire.facts.map { fact in
      isAboutOne(fact.condition) ? nil : compile(fact.condition, .outside)
    }
    let advice = questionnaire.advice.map { compile($0.when, .outside) }
    let prompts = questionnaire.prompts.map { compile($0.when, .outside) }
    let urgent = questionnaire.urgent.map { state in
      state.when.map { compile($0, .outside) }
    }
    let broken = questionnaire.guarantees.map { breaking(of: $0.claim) }
    let redFlagBroken = questionnaire.facts.map { fact in
      fact.redFlag.map { breaking(ofRedFlag: fact, advice: $0) }
    }
    let forks = watchingForks ? forks() : []
    return Automaton(
      circuit: builder.finish(), cells: layout.cells,
      reached: layout.cells.indices.map { reached[$0] ?? CircuitBuilder.never },
      loopReached: loopReached, facts: facts, advice: advice, prompts: prompts, urgent: urgent,
      broken: broken, redFlagBroken: redFlagBroken, forks: forks, slots: slots)
  }
}

/// A fact as it reads at one seat.
struct FactAtSeat: Hashable {
  let fact: Int
  let seat: Seat
}
