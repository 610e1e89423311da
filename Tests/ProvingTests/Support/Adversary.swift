// A name that is written here is well formed.
// swift-format-ignore-file: NeverUseForceTry

import Questions
import TestSupport

/// Questionnaires that make a proof hard, each in its own way.
enum Adversary: String, CaseIterable {
  /// Very many questions, all in one rule.
  case states
  /// As many options as there may be, any of them together, again and again.
  case options
  /// Questions that matter in pairs which lie far apart: no order of variables is good for the rule.
  case crossed
  /// The same, where the rule reads only that nothing is known.
  case crossedUnknown
  /// Every question is asked only after some answer to one of those before it.
  case forks
  /// Two kinds of people, as many as there may be, and a rule that counts both.
  case people
  /// What every member of a list was told by somebody: to be remembered from person to person.
  case membersAcrossPeople
  /// A sum in which every total is possible.
  case sums
  /// A number compared at as many places as there may be.
  case thresholds
  /// Conditions inside one another, as deep as there may be.
  case depth

  var questionnaire: Questionnaire {
    switch self {
    case .states: chain(300) { .any($0.map { .is($0, .yes) }) }
    case .options:
      chain(10, .many(Choices(options: letters(63), none: nil, allowsOther: true))) { ids in
        .all(ids.map { .has($0, "option-62") })
      }
    case .crossed:
      chain(80) { ids in
        .any((0..<40).map { .all([.is(ids[$0], .yes), .is(ids[$0 + 40], .yes)]) })
      }
    case .crossedUnknown:
      chain(80) { ids in
        .any((0..<40).map { .all([.unsure(ids[$0]), .not(.answered(ids[$0 + 40]))]) })
      }
    case .forks: forks
    case .people: people
    case .membersAcrossPeople: membersAcrossPeople
    case .sums: sums
    case .thresholds:
      chain(3, .number(0...100_000)) { ids in
        .any((1...48).map { .compare(.question(ids[0]), .atLeast, $0 * 7) })
      }
    case .depth:
      chain(2) { ids in
        (0..<50).reduce(Condition.is(ids[0], .yes)) { part, level in
          level % 2 == 0 ? .not(part) : .all([part, .maybe(.is(ids[1], .no))])
        }
      }
    }
  }

  private func name(_ index: Int) -> StateID { id("q-\(index)") }

  private func id<Subject>(_ text: String) -> Identifier<Subject> { try! Identifier(text) }

  private func letters(_ count: Int) -> [OptionID] {
    (0..<count).map { id("option-\($0)") }
  }

  /// Questions one after the other, with a rule that is promised never to fire.
  private func chain(
    _ count: Int, _ question: Question = .yesNo, _ rule: ([StateID]) -> Condition
  ) -> Questionnaire {
    let ids = (0..<count).map(name)
    let states = ids.enumerated().map { index, id in
      State.ask(id, question, .to(index + 1 < count ? ids[index + 1] : "end"))
    }
    return Questionnaire.make(
      start: ids[0], states: states + [.end("end")], advice: [.make("rule", when: rule(ids))]
    ).promising([Guarantee(id: "never", claim: .never([.advice("rule")]))])
  }

  private var forks: Questionnaire {
    let count = 40
    let states = (0..<count).map { index in
      let asked = name(max(0, index - 7 * (index % 5)))
      let next = index + 1 < count ? name(index + 1) : "end"
      let skip = index + 2 < count ? name(index + 2) : "end"
      return State.ask(
        name(index), .yesNo, .to(next, if: .is(asked, .yes), unknown: true), .to(skip))
    }
    return Questionnaire.make(
      start: name(0), states: states + [.end("end")],
      advice: [.make("rule", when: .any((0..<count).map { .is(name($0), .yes) }))]
    ).promising([Guarantee(id: "never", claim: .never([.advice("rule")]))])
  }

  private func kind(_ id: PersonKindID, _ roles: [RoleID]) -> PersonKind {
    PersonKind(id: id, roles: roles, count: 0...16)
  }

  private var people: Questionnaire {
    Questionnaire.make(
      people: [kind("carer", ["mother", "father"]), kind("adult", ["aunt", "uncle"])],
      start: "carers",
      states: [
        .each("carers", .people("carer"), start: "p", to: "adults"), .ask("p", .yesNo, .nextPerson),
        .each("adults", .people("adult"), start: "r", to: "end"), .ask("r", .yesNo, .nextPerson),
        .end("end"),
      ],
      advice: [
        .make(
          "rule",
          when: .all([
            .count(.people("carer"), .is("p", .yes), .atLeast, 7),
            .count(.people("adult"), .is("r", .no), .under, 9),
          ]))
      ]
    ).promising([Guarantee(id: "never", claim: .never([.advice("rule")]))])
  }

  private var membersAcrossPeople: Questionnaire {
    let members = (0..<20).map {
      FixedList.Member(
        id: id("member-\($0)"), step: nil, mustExclude: false, needsSource: false)
    }
    return Questionnaire.make(
      people: [kind("carer", ["mother"])], lists: [FixedList(id: "message", members: members)],
      start: "each",
      states: [
        .each("each", .people("carer"), inner: "message", start: "p", to: "end"),
        .ask("p", .yesNo, .nextPerson), .end("end"),
      ],
      advice: [
        .make(
          "rule", when: .every(.list("message"), .some(.people("carer"), .is("p", .yes))))
      ]
    ).promising([Guarantee(id: "never", claim: .never([.advice("rule")]))])
  }

  private var sums: Questionnaire {
    let terms = (0..<30).map { index in
      Score.Term(
        question: name(index),
        points: [
          Score.Points(option: .yes, points: 0), Score.Points(option: .no, points: 1 + index % 9),
        ])
    }
    let made = chain(30) { _ in .compare(.score("sum"), .atLeast, 75) }
    return Questionnaire.make(
      start: name(0), states: made.states,
      scores: [Score(id: "sum", per: nil, terms: terms, notReached: 0)], advice: made.advice
    ).promising(made.guarantees)
  }
}
