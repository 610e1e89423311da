internal import Engine
internal import Questions

/// Two questionnaires in one diagram: every conversation that either of them can have, and what each
/// makes of it.
///
/// A conversation answers whatever one of the two asks. To a questionnaire, an answer that it does
/// not know is not given. As both read the same variables, they make the same of every conversation
/// exactly where their functions are the same edge.
struct CommonGround: ~Copyable {
  /// The space of all that can be known to either.
  let space: Space
  var everyone: EveryConversation
  /// What each cell of the space says, by cell.
  private let readings: [CellReading]
  /// What was too large, which is not tried again.
  private(set) var beyond: Beyond

  /// Names for functions, and those of the functions that are too large.
  struct Beyond {
    var names = GateNames<CellReading>()
    var numbers: Set<Int> = []
  }

  /// With `beyond`, what was found too large in an earlier ground of the same two is not tried again.
  ///
  /// - Throws: where the two cannot be held against each other, or the answers themselves have no
  ///   room.
  init(
    _ first: Machine, _ second: Machine, beyond: Beyond = Beyond(), within limits: DiagramLimits
  ) throws(Incomparable) {
    let space = Space(of: Machine(try Questionnaire.common(first, second)))
    var diagram = Diagram(within: limits)
    let readings = space.readings(in: &diagram)
    if diagram.isExhausted { throw .notDecided }
    (self.space, self.readings, self.beyond) = (space, readings, beyond)
    everyone = EveryConversation(readings: readings, in: diagram)
  }

  /// What one of the two questionnaires, or one that knows no more, makes of every conversation, as
  /// far as it fits.
  ///
  /// - Throws: where the answers themselves have no room.
  mutating func side(of machine: Machine, progress: @escaping (Progress) -> Void = { _ in })
    throws(Incomparable) -> Side
  {
    let slots = machine.questionnaire.people.map { kind in
      space.questionnaire.people.first { $0.id == kind.id }?.count.upperBound ?? 0
    }
    let automaton = machine.automaton(slots: slots)
    var cells: [Int?] = []
    for own in automaton.cells { cells.append(cell(of: own.subject, machine)) }
    var own: [CellReading] = []
    let attempt = everyone.diagram.attempt()
    for (index, cell) in automaton.cells.enumerated() {
      guard let common = cells[index] else {
        own.append(.nothing)
        continue
      }
      own.append(reading(of: cell, at: common, to: machine))
    }
    guard everyone.diagram.settle(attempt) else { throw .notDecided }
    let circuit = automaton.circuit
    let names = beyond.names.numbers(of: circuit, leaves: own)
    let hopeless = Set(names.indices.filter { beyond.numbers.contains(names[$0]) })
    everyone.read(own)
    let (truths, lost) = everyone.evaluateWhatFits(circuit, but: hopeless) { done in
      progress(.conditions(done: done, all: circuit.gates.count))
    }
    let side = Side(
      machine: machine, automaton: automaton, cells: cells, truths: truths, lost: lost,
      names: names)
    beyond.numbers.formUnion(side.tooLarge)
    return side
  }

  /// The cell of the space in which a subject of one of the questionnaires stands.
  func cell(of subject: Cell.Subject, _ machine: Machine) -> Int? {
    let names = space.machine.names
    switch subject {
    case .state(let state, let seat):
      guard let index = names.place(of: machine.questionnaire.states[state].id) else { return nil }
      let member = machine.memberID(state, seat).flatMap { id in
        space.machine.list(ofLoopAround: index).flatMap { list in
          space.questionnaire.lists[list].members.firstIndex { $0.id == id }
        }
      }
      return space.automaton.cell(of: .state(index, Seat(slot: seat.slot, member: member)))
    case .roster(let kind):
      return place(of: kind, machine).flatMap { space.automaton.cell(of: .roster($0)) }
    case .person(let kind, let slot):
      return place(of: kind, machine).flatMap {
        space.automaton.cell(of: .person(kind: $0, slot: slot))
      }
    case .correctedAge:
      return space.automaton.cell(of: .correctedAge)
    }
  }

  private func place(of kind: Int, _ machine: Machine) -> Int? {
    space.machine.names.place(of: machine.questionnaire.people[kind].id)
  }
}

// MARK: - What each can hear

extension CommonGround {
  /// What a questionnaire reads from its own cell, given the cell of the space that it is.
  private mutating func reading(of cell: Cell, at common: Int, to machine: Machine) -> CellReading {
    let reading = readings[common]
    switch cell.subject {
    case .roster(let kind): return roster(kind, common, reading, machine)
    case .person(let kind, _):
      guard let place = place(of: kind, machine) else { return .nothing }
      let roles = space.questionnaire.people[place].roles
      var atoms: [CellReading.Atom] = []
      for (index, role) in machine.questionnaire.people[kind].roles.enumerated() {
        guard let known = roles.firstIndex(of: role), let truth = atom(known, of: reading) else {
          continue
        }
        atoms.append(CellReading.Atom(mask: 1 << UInt64(index), truth: truth))
      }
      return CellReading(atoms: atoms, answered: reading.answered, unsure: reading.unsure)
    case .correctedAge: return heard(reading, by: cell.domain, correctedAges(common, cell.domain))
    case .state(let state, _):
      return heard(reading, by: cell.domain, atoms(common, cell.domain, state, machine))
    }
  }

  private func atom(_ index: Int, of reading: CellReading) -> Rails<Edge>? {
    reading.atoms.first { $0.mask == 1 << UInt64(index) }?.truth
  }

  /// The reading with other atoms: for each of the questionnaire's own, those of the space that mean
  /// it. Where none of them was answered, nothing was.
  private mutating func heard(
    _ reading: CellReading, by domain: Cell.Domain, _ meanings: [Int: [Int]]?
  ) -> CellReading {
    guard let meanings else {
      return CellReading(atoms: [], answered: reading.answered, unsure: reading.unsure)
    }
    var answered = Edge.never
    var surely: [Int: Edge] = [:]
    for (own, atoms) in meanings {
      for index in atoms {
        guard let truth = atom(index, of: reading) else { continue }
        answered = everyone.diagram.or(answered, truth.surely)
        surely[own] = everyone.diagram.or(surely[own] ?? .never, truth.surely)
      }
    }
    var atoms: [CellReading.Atom] = []
    for index in 0..<64 where domain.all & 1 << UInt64(index) != 0 {
      let own = surely[index] ?? .never
      atoms.append(
        CellReading.Atom(
          mask: 1 << UInt64(index),
          truth: Rails(surely: own, possibly: everyone.diagram.or(own, !answered))))
    }
    return CellReading(atoms: atoms, answered: answered, unsure: reading.unsure)
  }

  /// For each atom of a questionnaire's own cell those of the space that mean it; nil for a cell of
  /// which it reads nothing but that it was answered.
  private func atoms(_ common: Int, _ domain: Cell.Domain, _ state: Int, _ machine: Machine)
    -> [Int: [Int]]?
  {
    switch (domain, space.automaton.cells[common].domain) {
    case (.options(let own, let hasOther), .options(let all, let other)):
      var meanings: [Int: [Int]] = [:]
      for (index, option) in own.enumerated() {
        meanings[index] = all.firstIndex(of: option).map { [$0] }
      }
      if hasOther && other { meanings[own.count] = [all.count] }
      return meanings
    case (.classes(let own), .classes(let cuts)):
      let range: ClosedRange<Int>? =
        if case .ask(.number(let measure)) = machine.questionnaire.states[state].kind {
          measure.range
        } else {
          nil
        }
      guard case .state(let index, _) = space.automaton.cells[common].subject else { return nil }
      let classes = (0...cuts.count).compactMap { place -> (Int, Int)? in
        guard let numbers = space.numbers(of: index, inClass: place, cuts),
          range?.contains(numbers.lowerBound) != false
        else { return nil }
        return (place, own.count { $0 <= numbers.lowerBound })
      }
      return Dictionary(grouping: classes, by: \.1).mapValues { $0.map(\.0) }
    case (.options, _), (.classes, _), (.none, _), (.slots, _), (.roles, _): return nil
    }
  }

  private func correctedAges(_ common: Int, _ domain: Cell.Domain) -> [Int: [Int]]? {
    guard case .classes(let own) = domain,
      case .classes(let cuts) = space.automaton.cells[common].domain
    else { return nil }
    let classes = (0...cuts.count).map { place in
      (place, place == 0 ? 0 : own.count { $0 <= cuts[place - 1] })
    }
    return Dictionary(grouping: classes, by: \.1).mapValues { $0.map(\.0) }
  }

  /// A roster is closed to a questionnaire where there are as many people as it needs.
  private mutating func roster(
    _ kind: Int, _ common: Int, _ reading: CellReading, _ machine: Machine
  ) -> CellReading {
    guard let place = place(of: kind, machine) else { return .nothing }
    let least = machine.questionnaire.people[kind].count.lowerBound
    let enough =
      least == 0 ? Edge.always : space.exists(place, least - 1, &everyone.diagram)
    let closed = everyone.diagram.and(reading.answered, enough)
    let atoms = reading.atoms.map { atom in
      atom.mask == Cell.Domain.others
        ? CellReading.Atom(mask: atom.mask, truth: Rails(surely: .never, possibly: !closed)) : atom
    }
    return CellReading(atoms: atoms, answered: closed, unsure: reading.unsure)
  }
}
