internal import Engine
internal import Questions

/// Every conversation that a questionnaire allows, as assignments to variables.
///
/// The variables follow the order of the questionnaire, all that concerns one person together: so
/// what quantifiers have to remember from one person to the next is little, and functions stay
/// small.
struct Space: Sendable {
  let machine: Machine
  let automaton: Automaton
  private(set) var blocks: [Block] = []
  /// The block of each variable.
  private(set) var blockOf: [Int] = []
  private(set) var place: [Block.Subject: Int] = [:]
  /// What the codes of each single answer mean, by cell.
  private(set) var classes: [Int: [AnswerClass]] = [:]

  /// The space of so many people of each kind at most: as many as the questionnaire allows.
  init(of machine: Machine, watchingForks: Bool = false) {
    self.machine = machine
    automaton = machine.automaton(
      slots: machine.questionnaire.people.map(\.count.upperBound), watchingForks: watchingForks)
    var seen: Set<Int> = []
    for cell in automaton.cells.indices where !seen.contains(cell) {
      if case .person(let kind, slot: 0) = automaton.cells[cell].subject {
        for slot in 0..<automaton.slots[kind] {
          add(.presence(kind: kind, slot: slot), .choice(2))
          for own in automaton.cells.indices where isAbout(own, kind, slot) {
            addCell(own)
            seen.insert(own)
          }
        }
      } else {
        addCell(cell)
      }
    }
  }

  var variableCount: Int { blockOf.count }
  var questionnaire: Questionnaire { machine.questionnaire }

  func block(_ subject: Block.Subject) -> Block? { place[subject].map { blocks[$0] } }

  /// The cells of a state: one for each seat at which it is asked.
  func cells(of state: Int) -> [Int] {
    automaton.cells.indices.filter { cell in
      if case .state(state, _) = automaton.cells[cell].subject { true } else { false }
    }
  }

  private func isAbout(_ cell: Int, _ kind: Int, _ slot: Int) -> Bool {
    switch automaton.cells[cell].subject {
    case .state(let state, let seat):
      seat.slot == slot && machine.kind(ofLoopAround: state) == kind
    case .person(let other, let place): other == kind && place == slot
    case .roster, .correctedAge: false
    }
  }

  private mutating func add(_ subject: Block.Subject, _ coding: Block.Coding) {
    let width =
      switch coding {
      case .choice(let count): Block.width(ofChoice: count)
      case .several(let options): options + 2
      }
    place[subject] = blocks.count
    blockOf += Array(repeating: blocks.count, count: width)
    blocks.append(
      Block(
        subject: subject, variables: blockOf.count - width..<blockOf.count, coding: coding))
  }

  private mutating func addCell(_ cell: Int) {
    switch automaton.cells[cell].subject {
    case .roster(let kind): add(.closing(kind), .choice(2))
    case .person(let kind, _): add(.role(cell), .choice(questionnaire.people[kind].roles.count))
    case .correctedAge:
      guard case .classes(let cuts) = automaton.cells[cell].domain else { return }
      add(.correctedAge(cell), .choice(cuts.count + 1))
    case .state(let state, _):
      switch questionnaire.states[state].kind {
      case .each, .end: return
      case .say:
        classes[cell] = [.missing, .given]
        add(.answer(cell), .choice(2))
      case .ask(.many(let choices)):
        add(.answer(cell), .several(options: choices.flags))
        addReason(cell, state)
      case .ask:
        let known = [.missing] + values(of: state, automaton.cells[cell].domain) + [.unsure]
        classes[cell] = known
        add(.answer(cell), .choice(known.count))
        addReason(cell, state)
      }
    }
  }

  /// Declined or put off; in the practitioner's part also not asked, with a reason.
  private mutating func addReason(_ cell: Int, _ state: Int) {
    add(.reason(cell), .choice(machine.flow.entryOf[state] == .after ? 3 : 2))
  }

  private func values(of state: Int, _ domain: Cell.Domain) -> [AnswerClass] {
    switch domain {
    case .none, .slots, .roles: [.given]
    case .options(let options, let other):
      (0..<options.count + (other ? 1 : 0)).map(AnswerClass.atom)
    case .classes(let cuts):
      (0...cuts.count).filter { numbers(of: state, inClass: $0, cuts) != nil }
        .map(AnswerClass.atom)
    }
  }

  /// The numbers that a class can hold; nil where there are none. Ages are counted in days and have
  /// no upper end but the calendar's.
  func numbers(of state: Int, inClass index: Int, _ cuts: [Int]) -> ClosedRange<Int>? {
    let range: ClosedRange<Int> =
      if case .ask(.number(let measure)) = questionnaire.states[state].kind {
        measure.range
      } else {
        0...Self.oldest
      }
    let low = index == 0 ? range.lowerBound : max(range.lowerBound, cuts[index - 1])
    let high = index == cuts.count ? range.upperBound : min(range.upperBound, cuts[index] - 1)
    return low <= high ? low...high : nil
  }

  /// In days; older than anybody, and far from the ends of the calendar.
  private static let oldest = 100_000
}

extension Choices {
  /// The options that may be chosen together, own words among them.
  var flags: Int { options.count + (allowsOther ? 1 : 0) }
}
