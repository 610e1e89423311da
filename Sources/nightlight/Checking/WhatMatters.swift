internal import Engine
internal import Proving
internal import Questions

/// What of a counter-example makes the difference: had something else been said there, and all else
/// the same, the promise would hold.
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

  /// Everything in a conversation that makes the difference.
  func statements(in conversation: Conversation) -> Set<Statement> {
    Set(
      conversation.statements(for: machine.questionnaire).filter { statement in
        alternatives(to: statement, conversation).contains { !breaks(machine.evaluate($0)) }
      })
  }

  private func alternatives(to statement: Statement, _ conversation: Conversation)
    -> [Conversation]
  {
    switch statement {
    case .answer(let key, let person):
      others(than: conversation[key, of: person], to: key, conversation).map { other in
        var changed = conversation
        changed[key, of: person] = other
        return changed
      }
    case .person(let person): otherRoles(than: person, conversation) + without(person, conversation)
    case .rest(let kind): otherRest(of: kind, conversation)
    }
  }

  // MARK: Answers

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

  // MARK: People

  private func otherRoles(than person: Statement.Passage, _ conversation: Conversation)
    -> [Conversation]
  {
    (kind(person.kind)?.roles ?? []).filter { $0 != conversation.role(of: person) }
      .map { conversation.with($0, for: person) }
  }

  /// That somebody is not there is said by itself only where nothing is said of them.
  private func without(_ person: Statement.Passage, _ conversation: Conversation)
    -> [Conversation]
  {
    guard let roster = conversation.rosters[person.kind],
      roster.people[person.index].answers.isEmpty,
      !roster.isClosed || roster.people.count > kind(person.kind)?.count.lowerBound ?? 0
    else { return [] }
    var changed = conversation
    changed.rosters[person.kind]?.people.remove(at: person.index)
    return [changed]
  }

  private func otherRest(of kind: PersonKindID, _ conversation: Conversation) -> [Conversation] {
    guard let roster = conversation.rosters[kind],
      roster.isClosed || roster.people.count >= self.kind(kind)?.count.lowerBound ?? 0
    else { return [] }
    var changed = conversation
    changed.rosters[kind]?.isClosed.toggle()
    return [changed]
  }

  private func kind(_ id: PersonKindID) -> PersonKind? {
    machine.questionnaire.people.first { $0.id == id }
  }
}
