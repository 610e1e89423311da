// A test that meets nothing where something must be has failed.
// swift-format-ignore-file: NeverForceUnwrap, NeverUseForceTry

import Engine
import Questions
import TestSupport

extension Generator {
  /// Answers by chance, about a third of them non-answers, some of them to questions that do not
  /// apply.
  mutating func conversation(of questionnaire: Questionnaire) -> Conversation {
    let naive = Naive(questionnaire: questionnaire, conversation: Conversation())
    var conversation = Conversation(date: CalendarDate(daysSince1970: 20_000))
    let people: [Conversation.Person] = (0..<Int.random(in: 0...3, using: &chance)).map { _ in
      Conversation.Person(role: Bool.random(using: &chance) ? "mother" : "father", answers: [:])
    }
    if !people.isEmpty || Bool.random(using: &chance) {
      conversation.rosters["carer"] = Conversation.Roster(
        people: people, isClosed: Bool.random(using: &chance))
    }
    for state in questionnaire.states {
      guard let question = state.question else { continue }
      let loop = naive.loop(around: state.id)
      let isPerMember = loop.map { $0.inner != nil || $0.over == .list("message") } ?? false
      let members: [MemberID?] = isPerMember ? ["sleep", "cry"] : [nil]
      for member in members {
        let key = Conversation.Key(state.id, member: member)
        if case .people = loop?.over {
          for index in people.indices {
            conversation.rosters["carer"]?.people[index].answers[key] = answer(question)
          }
        } else {
          conversation.answers[key] = answer(question)
        }
      }
    }
    return conversation
  }

  private mutating func answer(_ question: Question) -> Answer? {
    switch Int.random(in: 0..<10, using: &chance) {
    case 0: nil
    case 1: .unsure
    case 2: .declined
    default: .value(value(question))
    }
  }

  private mutating func value(_ question: Question) -> Value {
    switch question {
    case .one(let choices):
      choices.allowsOther && Int.random(in: 0..<5, using: &chance) == 0
        ? .options([], other: "else") : .option(choices.options.randomElement(using: &chance)!)
    case .yesNo: .option(Bool.random(using: &chance) ? .yes : .no)
    case .many(let choices):
      if Int.random(in: 0..<4, using: &chance) == 0, let none = choices.none {
        .option(none)
      } else {
        .options(
          choices.options.filter { _ in Bool.random(using: &chance) },
          other: Bool.random(using: &chance) ? "else" : nil)
      }
    case .number(let measure): .number(Int.random(in: measure.range, using: &chance))
    case .date: .date(CalendarDate(daysSince1970: 20_000 - Int.random(in: 0...300, using: &chance)))
    case .text: .text("words")
    }
  }
}
