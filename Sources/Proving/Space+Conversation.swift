internal import Engine
internal import Questions

/// From the values of variables to a conversation that can be replayed.
extension Space {
  func conversation(_ values: [Bool]) -> Conversation {
    var conversation = Conversation()
    if questionnaire.age != nil { conversation.date = Self.visit }
    for (index, kind) in questionnaire.people.enumerated() {
      guard let closing = block(.closing(index)) else { continue }
      let people = (0..<automaton.slots[index]).prefix { slot in
        block(.presence(kind: index, slot: slot)).map { code($0, values) == 1 } ?? false
      }
      let isClosed = code(closing, values) == 1 && people.count >= kind.count.lowerBound
      guard isClosed || !people.isEmpty else { continue }
      conversation.rosters[kind.id] = Conversation.Roster(
        people: people.map { person(index, $0, values) }, isClosed: isClosed)
    }
    let ages = agesInDays(values)
    for cell in automaton.cells.indices {
      guard case .state(let state, let seat) = automaton.cells[cell].subject,
        let answer = answer(cell, state, values, ages)
      else { continue }
      let key = Conversation.Key(
        questionnaire.states[state].id, member: machine.memberID(state, seat))
      if let slot = seat.slot, let kind = machine.kind(ofLoopAround: state) {
        let id = questionnaire.people[kind].id
        guard conversation.rosters[id]?.people.indices.contains(slot) == true else { continue }
        conversation.rosters[id]?.people[slot].answers[key] = answer
      } else {
        conversation.answers[key] = answer
      }
    }
    return conversation
  }

  /// Ages are counted back from here in counter-examples.
  private static let visit = CalendarDate(daysSince1970: 20_000)

  func code(_ block: Block, _ values: [Bool]) -> Int {
    block.variables.reduce(0) { $0 * 2 + (values[$1] ? 1 : 0) }
  }

  /// The code of a choice, a spare one taken for the last.
  private func choice(_ block: Block, _ values: [Bool]) -> Int {
    guard case .choice(let count) = block.coding else { return 0 }
    return min(code(block, values), count - 1)
  }

  private func person(_ kind: Int, _ slot: Int, _ values: [Bool]) -> Conversation.Person {
    let role = automaton.cell(of: .person(kind: kind, slot: slot)).flatMap { block(.role($0)) }
      .map { choice($0, values) }
    return Conversation.Person(role: questionnaire.people[kind].roles[role ?? 0], answers: [:])
  }

  private func answer(_ cell: Int, _ state: Int, _ values: [Bool], _ ages: [Int: Int]) -> Answer? {
    guard let block = block(.answer(cell)) else { return nil }
    if case .several = block.coding { return several(block, state, values) }
    switch classes[cell]?[choice(block, values)] {
    case .missing, nil: return nil
    case .unsure: return .unsure
    case .given:
      switch questionnaire.states[state].question {
      case .date: return .value(.date(Self.visit))
      case .text: return .value(.text("…"))
      case .one, .many, .yesNo, .number, nil: return .value(.given)
      }
    case .atom(let atom): return .value(value(state, cell, atom, ages))
    }
  }

  private func value(_ state: Int, _ cell: Int, _ atom: Int, _ ages: [Int: Int]) -> Value {
    switch automaton.cells[cell].domain {
    case .options(let options, _):
      return atom < options.count ? .option(options[atom]) : .options([], other: "…")
    case .classes(let cuts):
      let number = ages[cell] ?? nearest(state, atom, cuts)
      return questionnaire.states[state].question == .date
        ? .date(CalendarDate(daysSince1970: Self.visit.daysSince1970 - number)) : .number(number)
    case .none, .slots, .roles: return .given
    }
  }

  /// The number of a class that lies closest to the constant that cuts it off.
  private func nearest(_ state: Int, _ atom: Int, _ cuts: [Int]) -> Int {
    let range = numbers(of: state, inClass: atom, cuts) ?? 0...0
    return atom == 0 && !cuts.isEmpty ? range.upperBound : range.lowerBound
  }

  private func several(_ block: Block, _ state: Int, _ values: [Bool]) -> Answer? {
    let first = block.variables.lowerBound
    guard let choices = questionnaire.states[state].question?.choices else { return nil }
    guard values[first] else { return values[first + 1] ? .unsure : nil }
    var flags = (0..<choices.flags).filter { values[first + 2 + $0] }
    if flags.isEmpty {
      if let none = choices.none { return .value(.option(none)) }
      flags = [choices.flags - 1]
    }
    return .value(
      .options(
        flags.filter { $0 < choices.options.count }.map { choices.options[$0] },
        other: flags.contains(choices.options.count) ? "…" : nil))
  }

  /// Days of birth and of pregnancy that give the corrected age that is meant.
  private func agesInDays(_ values: [Bool]) -> [Int: Int] {
    guard let cell = automaton.cell(of: .correctedAge), let block = block(.correctedAge(cell)),
      let (born, gestation) = age(cell), case .classes(let cuts) = automaton.cells[cell].domain,
      let first = self.block(.answer(born)), let second = self.block(.answer(gestation)),
      let joint = jointAges(cell).first(where: {
        $0.born == choice(first, values) && $0.gestation == choice(second, values)
      })
    else { return [:] }
    let meant = min(
      max(choice(block, values), joint.corrected.lowerBound), joint.corrected.upperBound)
    let low = meant == 0 ? Int.min / 2 : cuts[meant - 1]
    let high = meant == cuts.count ? Int.max / 2 : cuts[meant] - 1
    let least = max(joint.days.lowerBound, low + 280 - joint.length.upperBound)
    let days = least
    let length = max(joint.length.lowerBound, low + 280 - days)
    precondition(
      joint.days.contains(days) && joint.length.contains(length)
        && (low...high).contains(days + length - 280),
      "a joint class of ages holds a pair of them")
    return [born: days, gestation: length]
  }
}
