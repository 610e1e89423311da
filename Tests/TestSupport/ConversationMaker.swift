package import Engine
package import Questions

/// Makes conversations by chance: about three in ten answers are non-answers or missing, and some
/// are given to questions that do not apply.
package struct ConversationMaker {
  private let machine: Machine
  package var chance: Seeded

  package init(_ machine: Machine, seed: UInt64) {
    (self.machine, chance) = (machine, Seeded(seed))
  }

  package mutating func conversation() -> Conversation {
    var conversation = Conversation(date: CalendarDate(daysSince1970: 20_000))
    for kind in machine.questionnaire.people {
      let count = Int.random(in: 0...min(3, kind.count.upperBound), using: &chance)
      guard count > 0 || Bool.random(using: &chance) else { continue }
      let people = (0..<count).compactMap { _ in
        kind.roles.randomElement(using: &chance).map { Conversation.Person(role: $0, answers: [:]) }
      }
      conversation.rosters[kind.id] = Conversation.Roster(
        people: people, isClosed: Bool.random(using: &chance))
    }
    for (index, state) in machine.questionnaire.states.enumerated() {
      guard state.question != nil else { continue }
      for key in machine.keys(of: index) {
        if let kind = machine.kind(ofLoopAround: index) {
          let id = machine.questionnaire.people[kind].id
          for person in conversation.rosters[id]?.people.indices ?? 0..<0 {
            conversation.rosters[id]?.people[person].answers[key] = answer(to: state)
          }
        } else {
          conversation.answers[key] = answer(to: state)
        }
      }
    }
    return conversation
  }

  /// An answer, a non-answer or none.
  package mutating func answer(to state: State) -> Answer? {
    switch Int.random(in: 0..<10, using: &chance) {
    case 0: nil
    case 1: .unsure
    case 2: .declined
    default: state.question.map { .value(value(for: $0, date: 20_000)) }
    }
  }

  /// Some value that a question takes; a date lies in the year before the visit, which is given
  /// in days since 1970.
  package mutating func value(for question: Question, date: Int) -> Value {
    switch question {
    case .one(let choices):
      if choices.allowsOther && Int.random(in: 0..<5, using: &chance) == 0 {
        return .options([], other: "else")
      }
      return choices.named.randomElement(using: &chance).map(Value.option) ?? .given
    case .yesNo:
      return .option(Bool.random(using: &chance) ? .yes : .no)
    case .many(let choices):
      if let none = choices.none, Int.random(in: 0..<4, using: &chance) == 0 {
        return .option(none)
      }
      let chosen = choices.options.filter { _ in Int.random(in: 0..<3, using: &chance) == 0 }
      if chosen.isEmpty, let one = choices.options.randomElement(using: &chance) {
        return .option(one)
      }
      let other = choices.allowsOther && Bool.random(using: &chance)
      return .options(chosen, other: other ? "else" : nil)
    case .number(let measure):
      return .number(Int.random(in: measure.range, using: &chance))
    case .date:
      return .date(CalendarDate(daysSince1970: date - Int.random(in: 0...365, using: &chance)))
    case .text:
      return .text("words")
    }
  }
}

extension Machine {
  /// The keys under which answers to a state are written down, one for each list member.
  package func keys(of state: Int) -> [Conversation.Key] {
    let id = questionnaire.states[state].id
    guard let list = list(ofLoopAround: state) else { return [Conversation.Key(id)] }
    return questionnaire.lists[list].members.map { Conversation.Key(id, member: $0.id) }
  }
}
