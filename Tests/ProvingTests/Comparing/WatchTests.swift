import Engine
import Questions
import TestSupport
import Testing

@testable import Proving

/// What notices a change, beside every conversation held one by one.
@Suite("A watch over a questionnaire")
struct WatchTests {
  @Test("finds those that change nothing to be the same", arguments: 0..<10 as Range<UInt64>)
  func findsTheSame(seed: UInt64) throws {
    var maker = SmallSpace(seed: seed, kinds: 5)
    let original = maker.questionnaire()
    let machine = Machine(original)
    var watch = try Watch(of: machine)
    for mutant in original.mutants.map(Machine.init) {
      var (before, after) = (CachedMachine(machine), CachedMachine(mutant))
      var differs = false
      for talk in try EveryCommonTalk(machine, mutant).talks {
        differs = differs || before.guidance(in: talk) != after.guidance(in: talk)
      }
      switch watch.finding(on: mutant) {
      case .same: #expect(!differs)
      case .noticed: #expect(differs)
      case .unnoticed(let example):
        let talk = try #require(example.conversation)
        #expect(before.guidance(in: talk) != after.guidance(in: talk))
      case .notDecided: Issue.record("not decided")
      }
    }
  }

  @Test("names the property that is lost")
  func namesTheProperty() throws {
    let flag = Fact(id: "flag", condition: .is("a", .yes), redFlag: "told")
    func asking(_ when: Condition) -> Machine {
      Machine(
        .make(
          start: "a", states: [.ask("a", .yesNo, .to("end")), .end("end")], facts: [flag],
          advice: [.make("told", when: when)]))
    }
    var watch = try Watch(of: asking(.fact("flag")))
    #expect(watch.finding(on: asking(.is("a", .no))) == .noticed(.redFlag("flag")))
    #expect(watch.finding(on: asking(.any([.fact("flag"), .is("a", .yes)]))) == .same)
  }

  @Test("is not kept where the answers themselves have no room")
  func isNotKept() {
    var maker = SmallSpace(seed: 0)
    let machine = Machine(maker.questionnaire())
    #expect(throws: Incomparable.notDecided) {
      _ = try Watch(of: machine, within: DiagramLimits(nodes: 4, steps: 10))
    }
  }

  @Test("decides what is small beside a rule that is too large, again and again")
  func decidesTheSmall() throws {
    let crossed = Adversary.crossed.questionnaire
    func asking(_ small: Condition, _ large: Condition? = nil) -> Machine {
      let rules = crossed.advice.map { Advice.make($0.id, when: large ?? $0.when) }
      return Machine(
        .make(
          start: crossed.start.talk, states: crossed.states,
          facts: [Fact(id: "flag", condition: .is("q-1", .yes), redFlag: "small")],
          advice: rules + [.make("small", when: small)]))
    }
    var watch = try Watch(
      of: asking(.fact("flag")), within: DiagramLimits(nodes: 50_000, steps: 1_000_000))
    for _ in 0..<3 {
      #expect(watch.finding(on: asking(.fact("flag"))) == .same)
      #expect(watch.finding(on: asking(.is("q-2", .yes))) == .noticed(.redFlag("flag")))
      #expect(
        watch.finding(
          on: asking(.fact("flag"), .any(crossed.advice.map(\.when) + [.is("q-1", .no)])))
          == .notDecided)
    }
  }
}

extension Questionnaire {
  /// The questionnaire with one advice after the other given on another condition.
  fileprivate var mutants: [Questionnaire] {
    advice.indices.flatMap { index in
      advice[index].when.mutants.map { condition in
        var changed = advice
        let old = changed[index]
        changed[index] = Advice(
          id: old.id, audience: old.audience, level: old.level, when: condition,
          message: old.message, leaflet: old.leaflet, sources: old.sources, hold: old.hold)
        return Questionnaire.make(
          people: people, lists: lists, start: start.talk, after: start.after, age: age,
          states: states, facts: facts, advice: changed, prompts: prompts
        ).promising(guarantees)
      }
    }
  }
}

extension Condition {
  /// The condition with one thing changed in it.
  fileprivate var mutants: [Condition] {
    switch self {
    case .all(let parts): [.any(parts)]
    case .any(let parts): [.all(parts)]
    case .not(let part): [part] + part.mutants.map(Condition.not)
    case .maybe(let part): part.mutants.map(Condition.maybe)
    case .some(let over, let part): [.every(over, part)]
    case .every(let over, let part): [.some(over, part)]
    case .count(let over, let part, let comparison, let number):
      [.count(over, part, comparison, number + 1)]
    case .compare(let quantity, let comparison, let number):
      Comparison.allCases.filter { $0 != comparison }.map { .compare(quantity, $0, number) }
        + [.compare(quantity, comparison, number + 1)]
    case .constant, .is, .has, .chosen, .answered, .unsure, .role, .fact: []
    }
  }
}
