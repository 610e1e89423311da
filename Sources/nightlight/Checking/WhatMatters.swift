internal import Engine
internal import Proving
internal import Questions

/// Which answers of a counter-example make the difference: with some other answer there, and all
/// else the same, the promise would hold.
struct WhatMatters {
  private let machine: Machine
  private let breaks: (Evaluation) -> Bool

  /// Nil for properties that one conversation by itself does not break.
  init?(for property: Property, of machine: Machine) {
    let questionnaire = machine.questionnaire
    switch property {
    case .guarantee(let id):
      guard let index = questionnaire.guarantees.firstIndex(where: { $0.id == id }) else {
        return nil
      }
      breaks = { $0.brokenGuarantees.contains(index) }
    case .redFlag(let id):
      guard let index = questionnaire.facts.firstIndex(where: { $0.id == id }) else { return nil }
      breaks = { $0.brokenRedFlags.contains(index) }
    case .ends, .canReach, .canInterrupt, .canGive, .canPrompt, .keeps, .tellsTruly,
      .interruptsAtOnce, .hasSource, .adviceIsOpen, .promptIsOpen, .stateIsOpen, .interruptIsOpen:
      return nil
    }
    self.machine = machine
  }

  /// Whether another answer to a question of the whole conversation would do.
  func matters(_ key: Conversation.Key, in conversation: Conversation) -> Bool {
    others(than: conversation.answers[key], to: key, conversation).contains { other in
      var changed = conversation
      changed.answers[key] = other
      return !breaks(machine.evaluate(changed))
    }
  }

  /// Whether another answer of a person would do.
  func matters(
    _ key: Conversation.Key, of person: Int, _ kind: PersonKindID, in conversation: Conversation
  ) -> Bool {
    let answer = conversation.rosters[kind]?.people[person].answers[key]
    return others(than: answer, to: key, conversation).contains { other in
      var changed = conversation
      changed.rosters[kind]?.people[person].answers[key] = other
      return !breaks(machine.evaluate(changed))
    }
  }

  /// Other values that could be answered: every single option; of numbers and days those on either
  /// side, where a constant cuts, and the ends.
  private func others(
    than answer: Answer?, to key: Conversation.Key, _ conversation: Conversation
  ) -> [Answer] {
    guard let question = machine.questionnaire.state(key.state)?.question else { return [] }
    let values: [Value] =
      switch question {
      case .one(let choices), .many(let choices): choices.named.map(Value.option)
      case .yesNo: [.option(.yes), .option(.no)]
      case .number(let measure):
        ([measure.range.lowerBound, measure.range.upperBound] + Self.beside(answer))
          .filter(measure.range.contains).map(Value.number)
      case .date: days(beside: answer, until: conversation.date)
      case .text: []
      }
    return values.map(Answer.value).filter { $0 != answer }
  }

  private static func beside(_ answer: Answer?) -> [Int] {
    guard case .value(.number(let number)) = answer else { return [] }
    return [number - 1, number + 1]
  }

  private func days(beside answer: Answer?, until visit: CalendarDate?) -> [Value] {
    guard case .value(.date(let date)) = answer else { return [] }
    let days = [-1, 1, -1000, 1000].map { date.daysSince1970 + $0 }
    return (days + [visit?.daysSince1970].compactMap(\.self))
      .filter { day in visit.map { day <= $0.daysSince1970 } ?? true }
      .map { .date(CalendarDate(daysSince1970: $0)) }
  }
}
