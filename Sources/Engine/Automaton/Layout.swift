internal import Questions

/// The cells of a questionnaire for so many people, in topological order, people person by person.
struct Layout {
  private(set) var cells: [Cell] = []
  /// The cell of each subject.
  private(set) var place: [Cell.Subject: Int] = [:]

  private let questionnaire: Questionnaire
  private let names: Names
  private let cuts: Cuts

  init(_ questionnaire: Questionnaire, names: Names, flow: Flow, slots: [Int]) {
    self.questionnaire = questionnaire
    self.names = names
    cuts = Cuts(questionnaire)
    for state in flow.order {
      switch questionnaire.states[state].kind {
      case .each(let loop):
        add(loop, passage: flow.passages[state] ?? [], slots: slots)
      case .say, .ask, .end:
        add(.state(state, .outside), domain(of: state))
      }
    }
  }

  /// The places at which a loop meets its passage, in order.
  static func seats(of loop: Loop, in questionnaire: Questionnaire, names: Names, slots: [Int])
    -> [Seat]
  {
    func members(of list: FixedListID) -> Range<Int> {
      questionnaire.lists[names.index(of: list)].members.indices
    }
    switch loop.over {
    case .list(let list):
      return members(of: list).map { Seat(member: $0) }
    case .people(let kind):
      return (0..<slots[names.index(of: kind)]).flatMap { slot in
        loop.inner.map { members(of: $0).map { Seat(slot: slot, member: $0) } }
          ?? [Seat(slot: slot)]
      }
    }
  }

  private mutating func add(_ loop: Loop, passage: [Int], slots: [Int]) {
    if case .people(let id) = loop.over {
      let kind = names.index(of: id)
      if place[.roster(kind)] == nil {
        add(.roster(kind), .slots(slots[kind]))
        for slot in 0..<slots[kind] {
          add(.person(kind: kind, slot: slot), .roles(questionnaire.people[kind].roles))
        }
      }
    }
    for seat in Self.seats(of: loop, in: questionnaire, names: names, slots: slots) {
      for state in passage { add(.state(state, seat), domain(of: state)) }
    }
  }

  private mutating func add(_ subject: Cell.Subject, _ domain: Cell.Domain) {
    place[subject] = cells.count
    cells.append(Cell(subject: subject, domain: domain))
    addCorrectedAge(after: subject)
  }

  /// The corrected age can be known as soon as the later of its two questions is.
  private mutating func addCorrectedAge(after subject: Cell.Subject) {
    guard let age = questionnaire.age, let gestation = age.gestation,
      !cuts.correctedDays.isEmpty, place[.correctedAge] == nil
    else { return }
    let sources = [age.born, gestation].map {
      Cell.Subject.state(names.index(of: $0), .outside)
    }
    guard sources.contains(subject), sources.allSatisfy({ place[$0] != nil }) else { return }
    add(.correctedAge, .classes(cuts: cuts.correctedDays))
  }

  private func domain(of state: Int) -> Cell.Domain {
    let state = questionnaire.states[state]
    switch state.kind {
    case .say, .each, .end: return .none
    case .ask(.one(let choices)), .ask(.many(let choices)):
      return .options(choices.named, other: choices.allowsOther)
    case .ask(.yesNo): return .options(Choices.yesNo.named, other: false)
    case .ask(.number): return .classes(cuts: cuts.ofQuestion[state.id] ?? [])
    case .ask(.date):
      return state.id == questionnaire.age?.born ? .classes(cuts: cuts.daysOld) : .none
    case .ask(.text): return .none
    }
  }
}
