// A test that meets nothing where something must be has failed.
// swift-format-ignore-file: NeverForceUnwrap

import Advising
import Engine
import Questions
import TestSupport

@testable import Proving

/// Every complete conversation that one of two small questionnaires can have, gone through one by
/// one: whatever one of them asks is answered, and nothing else.
struct EveryCommonTalk {
  private var sides: [CachedMachine]
  private var common: CachedMachine
  private(set) var talks: [Conversation] = []
  private var seen: Set<[String]> = []

  init(_ old: Machine, _ new: Machine) throws(Incomparable) {
    sides = [CachedMachine(old), CachedMachine(new)]
    common = CachedMachine(Machine(try Questionnaire.common(old, new)))
    walk(Conversation(date: CalendarDate(daysSince1970: 20_000)), decided: [])
  }

  private enum Thing: Hashable {
    case roster(Int)
    case answer(Int, Seat)
  }

  private mutating func walk(_ talk: Conversation, decided: Set<Thing>) {
    var heard: [Evaluation] = []
    for side in sides.indices { heard.append(sides[side].evaluation(of: talk)) }
    let common = common.machine
    for cell in self.common.automaton(for: talk).cells {
      switch cell.subject {
      case .roster(let kind):
        guard !decided.contains(.roster(kind)), isRosterReached(kind, heard) else { continue }
        for roster in rosters(of: common.questionnaire.people[kind]) {
          var next = talk
          next.rosters[common.questionnaire.people[kind].id] = roster
          walk(next, decided: decided.union([.roster(kind)]))
        }
        return
      case .state(let state, let seat):
        guard !decided.contains(.answer(state, seat)), isReached(state, seat, heard),
          let answers = answers(to: common.questionnaire.states[state])
        else { continue }
        for answer in answers {
          walk(
            giving(answer, state, seat, talk), decided: decided.union([.answer(state, seat)]))
        }
        return
      case .person, .correctedAge: continue
      }
    }
    if seen.insert(signature(talk)).inserted { talks.append(talk) }
  }

  private func isRosterReached(_ kind: Int, _ heard: [Evaluation]) -> Bool {
    let id = common.machine.questionnaire.people[kind].id
    return zip(sides.map(\.machine), heard).contains { machine, evaluation in
      machine.questionnaire.states.indices.contains { state in
        machine.questionnaire.states[state].loop?.over == .people(id)
          && evaluation.automaton.loopReached[state].map { evaluation.truth(of: $0) } == .true
      }
    }
  }

  private func isReached(_ state: Int, _ seat: Seat, _ heard: [Evaluation]) -> Bool {
    let id = common.machine.questionnaire.states[state].id
    return zip(sides.map(\.machine), heard).contains { machine, evaluation in
      machine.names.place(of: id).map { evaluation.isReached(.state($0, seat)) } ?? false
    }
  }

  private func rosters(of kind: PersonKind) -> [Conversation.Roster] {
    var peoples: [[Conversation.Person]] = [[]]
    var rosters: [Conversation.Roster] = []
    for count in 0...kind.count.upperBound {
      for people in peoples {
        rosters.append(Conversation.Roster(people: people, isClosed: false))
        if count >= kind.count.lowerBound {
          rosters.append(Conversation.Roster(people: people, isClosed: true))
        }
      }
      peoples = peoples.flatMap { people in
        kind.roles.map { people + [Conversation.Person(role: $0, answers: [:])] }
      }
    }
    return rosters
  }

  private func answers(to state: State) -> [Answer]? {
    let values: [Value]
    switch state.kind {
    case .say: return [.value(.given)]
    case .each, .end: return nil
    case .ask(.one(let choices)):
      values =
        choices.named.map(Value.option) + (choices.allowsOther ? [.options([], other: "x")] : [])
    case .ask(.yesNo): values = [.option(.yes), .option(.no)]
    case .ask(.many(let choices)):
      values =
        (1..<1 << choices.options.count).map { subset in
          .options(
            choices.options.enumerated().filter { subset >> $0.offset & 1 == 1 }.map(\.element),
            other: nil)
        } + (choices.none.map { [.option($0)] } ?? [])
    case .ask(.number(let measure)): values = measure.range.map(Value.number)
    case .ask(.date):
      values = (0...40).map { .date(CalendarDate(daysSince1970: 20_000 - $0)) }
    case .ask(.text): values = [.text("x")]
    }
    return values.map(Answer.value) + [.unsure, .declined, .later]
      + (state.audience > .parent ? [.notAsked("busy")] : [])
  }

  private func giving(_ answer: Answer, _ state: Int, _ seat: Seat, _ talk: Conversation)
    -> Conversation
  {
    var talk = talk
    let common = common.machine
    let key = Conversation.Key(
      common.questionnaire.states[state].id, member: common.memberID(state, seat))
    if let slot = seat.slot {
      let kind = common.questionnaire.people[common.kind(ofLoopAround: state)!].id
      talk.rosters[kind]!.people[slot].answers[key] = answer
    } else {
      talk.answers[key] = answer
    }
    return talk
  }

  /// Conversations that differ only inside classes that neither can tell apart are one.
  private func signature(_ talk: Conversation) -> [String] {
    let own = talk.answers.map { key, answer in "\(key) \(blurred(answer, key.state, talk))" }
    let people = talk.rosters.flatMap { kind, roster in
      ["\(kind) \(roster.isClosed)"]
        + roster.people.enumerated().flatMap { index, person in
          ["\(index) \(person.role)"]
            + person.answers.map { "\(index) \($0) \(blurred($1, $0.state, talk))" }
        }
    }
    return (own + people + [corrected(talk)]).sorted()
  }

  private func blurred(_ answer: Answer, _ state: StateID, _ talk: Conversation) -> String {
    switch answer {
    case .value(.number(let number)): "\(cuts { $0 == state }.count { $0 <= number })"
    case .value(.date(let date)):
      "\(cuts { $0 == state }.count { $0 <= 20_000 - date.daysSince1970 })"
    case .value, .unsure, .declined, .later, .notAsked: "\(answer)"
    }
  }

  private func corrected(_ talk: Conversation) -> String {
    guard case .value(.date(let born)) = talk.answers[Conversation.Key("born")],
      case .value(.number(let days)) = talk.answers[Conversation.Key("gestation")]
    else { return "" }
    let age = 20_000 - born.daysSince1970 - (280 - days)
    return "\(cuts { $0 == nil }.count { $0 <= age })"
  }

  /// Where either cuts the numbers of a question, or the corrected age, and the ends of its numbers.
  private func cuts(of test: (StateID?) -> Bool) -> Set<Int> {
    var found: Set<Int> = []
    for machine in sides.map(\.machine) {
      for cell in machine.automaton(slots: machine.questionnaire.people.map { _ in 1 }).cells {
        guard case .classes(let cuts) = cell.domain else { continue }
        switch cell.subject {
        case .state(let index, _) where test(machine.questionnaire.states[index].id):
          found.formUnion(cuts)
          if case .ask(.number(let measure)) = machine.questionnaire.states[index].kind {
            found.formUnion([measure.range.lowerBound, measure.range.upperBound + 1])
          }
        case .correctedAge where test(nil): found.formUnion(cuts)
        case .state, .roster, .person, .correctedAge: break
        }
      }
    }
    return found
  }
}

extension Conversation {
  /// How many answers and people there are, non-answers left out.
  var size: [Int] {
    let given = [answers] + rosters.values.flatMap { $0.people.map(\.answers) }
    let answered = given.joined().count { _, answer in
      switch answer {
      case .value, .unsure: true
      case .declined, .later, .notAsked: false
      }
    }
    return [
      answered + rosters.values.count(where: \.isClosed),
      rosters.values.reduce(0) { $0 + $1.people.count },
    ]
  }
}

/// What a questionnaire makes of conversations that were held with another.
extension CachedMachine {
  mutating func evaluation(of talk: Conversation) -> Evaluation {
    evaluate(machine.heard(talk))
  }

  /// What follows from a conversation, as far as this questionnaire can hear it.
  mutating func guidance(in talk: Conversation) -> Guidance {
    Guidance(evaluation(of: talk), of: machine.questionnaire)
  }

  mutating func asks(_ id: StateID, in talk: Conversation) -> Bool {
    machine.names.place(of: id).map { evaluation(of: talk).isReached(.state($0, .outside)) }
      ?? false
  }
}
