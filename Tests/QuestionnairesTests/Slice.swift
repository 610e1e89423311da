import Advising
import Engine
import Questions
import TestSupport

/// Every combination of answers to a few questions, with all other answers as they were.
///
/// A number is taken once from each class that rules can tell apart, several choices one at a time;
/// "not sure" and no answer stand for what is not known.
struct Slice {
  private let machine: Machine
  private let automaton: Automaton
  private let questions: [StateID]

  /// Varies the questions that an advice reads, for a family of so many people.
  init(of advice: AdviceID, in machine: Machine, people: Int) {
    self.machine = machine
    automaton = machine.automaton(slots: machine.questionnaire.people.map { _ in people })
    questions = machine.questionnaire.advice.filter { $0.id == advice }
      .flatMap { machine.questionnaire.questions(read: $0.when) }
  }

  /// Calls with each conversation of the slice; the most numerous questions vary fastest.
  func forEach(from conversation: Conversation, _ body: (Conversation) -> Void) {
    vary(questions[...], conversation, body)
  }

  /// The number of conversations in the slice.
  var count: Int { questions.reduce(1) { $0 * classes(of: $1).count } }

  private func vary(
    _ questions: ArraySlice<StateID>, _ conversation: Conversation,
    _ body: (Conversation) -> Void
  ) {
    guard let question = questions.first else { return body(conversation) }
    for answer in classes(of: question) {
      var varied = conversation
      set(answer, to: question, in: &varied)
      vary(questions.dropFirst(), varied, body)
    }
  }

  /// Inside a loop the answer of the last person is varied, about the last member of a list.
  private func set(_ answer: Answer?, to question: StateID, in conversation: inout Conversation) {
    let index = machine.names.index(of: question)
    guard let key = machine.keys(of: index).last else { return }
    guard let kind = machine.kind(ofLoopAround: index) else {
      conversation.answers[key] = answer
      return
    }
    let id = machine.questionnaire.people[kind].id
    guard let last = conversation.rosters[id]?.people.indices.last else { return }
    conversation.rosters[id]?.people[last].answers[key] = answer
  }

  private func classes(of question: StateID) -> [Answer?] {
    [nil, .unsure] + values(of: question).map(Answer.value)
  }

  private func values(of question: StateID) -> [Value] {
    let index = machine.names.index(of: question)
    switch machine.questionnaire.states[index].question {
    case .one(let choices), .many(let choices): return choices.named.map(Value.option)
    case .yesNo: return [.option(.yes), .option(.no)]
    case .number(let measure):
      return cuts(at: index).flatMap { [$0 - 1, $0] }.filter(measure.range.contains)
        .map(Value.number)
    case .date:
      return cuts(at: index).flatMap { [$0 - 1, $0] }.map {
        .date(CalendarDate(daysSince1970: 20_000 - max(0, $0)))
      }
    case .text: return [.text("words")]
    case nil: return [.given]
    }
  }

  /// The constants at which rules cut a number, from the automaton itself.
  private func cuts(at state: Int) -> [Int] {
    guard let cell = automaton.cell(of: .state(state, .outside)),
      case .classes(let cuts) = automaton.cells[cell].domain
    else { return [] }
    return cuts
  }
}
