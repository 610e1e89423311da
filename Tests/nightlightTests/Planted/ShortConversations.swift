import Engine
import Questions

/// Conversations in which hardly anything is answered, made without the prover: every roster of up
/// to one person, left open or closed, and up to so many answers, each a single option, a number
/// near a constant or an end of its range, or "not sure".
///
/// Saying that there is nobody else is an answer.
struct ShortConversations {
  private let machine: Machine
  private let answered: Int

  init(of machine: Machine, answered: Int) { (self.machine, self.answered) = (machine, answered) }

  /// The first in which something holds, as a session evaluates it; nil where it holds in none.
  func first(where holds: (Evaluation) -> Bool) -> Conversation? {
    var automata: [[Int]: Automaton] = [:]
    for conversation in all {
      let slots = machine.slots(of: conversation)
      let automaton = automata[slots] ?? machine.automaton(slots: slots)
      automata[slots] = automaton
      if holds(machine.evaluate(conversation, with: automaton)) { return conversation }
    }
    return nil
  }

  private var all: [Conversation] {
    rosters.filter { $0.answered <= answered }.flatMap { roster -> [Conversation] in
      guard roster.answered < answered else { return [roster.conversation] }
      return [roster.conversation] + with(one: roster.conversation)
    }
  }

  private var rosters: [(conversation: Conversation, answered: Int)] {
    let visit = CalendarDate(daysSince1970: 20_000)
    let nobody = Conversation(date: machine.questionnaire.age == nil ? nil : visit)
    guard let kind = machine.questionnaire.people.first else { return [(nobody, 0)] }
    let alone = kind.roles.map { [$0] }
    return [(nobody, 0)]
      + alone.flatMap { roles in
        [false, true].map { isClosed in
          var conversation = nobody
          conversation.rosters[kind.id] = Conversation.Roster(
            people: roles.map { Conversation.Person(role: $0, answers: [:]) }, isClosed: isClosed)
          return (conversation, isClosed ? 1 : 0)
        }
      }
  }

  /// The conversation with one more answer, for each that there is.
  private func with(one conversation: Conversation) -> [Conversation] {
    let automaton = machine.automaton(slots: machine.slots(of: conversation))
    return automaton.cells.flatMap { cell -> [Conversation] in
      guard case .state(let state, let seat) = cell.subject else { return [] }
      let key = Conversation.Key(
        machine.questionnaire.states[state].id, member: machine.memberID(state, seat))
      return answers(to: machine.questionnaire.states[state], cell.domain).map { answer in
        var longer = conversation
        if let slot = seat.slot, let kind = machine.kind(ofLoopAround: state) {
          let id = machine.questionnaire.people[kind].id
          longer.rosters[id]?.people[slot].answers[key] = answer
        } else {
          longer.answers[key] = answer
        }
        return longer
      }
    }
  }

  private func answers(to state: State, _ domain: Cell.Domain) -> [Answer] {
    guard let question = state.question else {
      return state.kind == .say ? [.value(.given)] : []
    }
    let values: [Value] =
      switch question {
      case .one(let choices), .many(let choices):
        choices.named.map(Value.option) + (choices.allowsOther ? [.options([], other: "…")] : [])
      case .yesNo: [.option(.yes), .option(.no)]
      case .number(let measure):
        (numbers(domain) + [measure.range.lowerBound, measure.range.upperBound])
          .filter(measure.range.contains).map(Value.number)
      case .date:
        (numbers(domain) + [0]).filter { $0 >= 0 }
          .map { .date(CalendarDate(daysSince1970: 20_000 - $0)) }
      case .text: [.text("…")]
      }
    return values.map(Answer.value) + [.unsure]
  }

  private func numbers(_ domain: Cell.Domain) -> [Int] {
    if case .classes(let cuts) = domain { cuts.flatMap { [$0 - 1, $0] } } else { [] }
  }
}
