import Advising
import Engine
import Questions
import TestSupport
import Testing

@testable import Proving

/// Two questionnaires in one diagram beside every conversation of either held one by one.
@Suite("The impact of a change")
struct ImpactTests {
  @Test("is what holding every conversation with both shows", arguments: 0..<25 as Range<UInt64>)
  func agreesWithBruteForce(seed: UInt64) throws {
    var maker = SmallSpace(seed: seed, kinds: 5)
    let (old, new) = Self.pair(&maker)
    let talks = try EveryCommonTalk(old, new).talks
    var both = Both(old, new)
    let held = talks.map { both.held($0) }
    let impact = try Impact.of(replacing: old, by: new)
    #expect(impact.conversations == Natural(talks.count))
    for what in Self.possible(old, new) {
      let showing = held.filter { $0.shows(what) }.map(\.talk)
      let change = impact.changes.first { $0.what == what }
      #expect(change?.conversations ?? Natural(0) == Natural(showing.count), "\(what)")
      let shortest = change?.shortest?.conversation
      #expect(shortest.map { both.held($0).shows(what) } ?? true, "\(what)")
      #expect(
        shortest?.size == showing.map(\.size).min { $0.lexicographicallyPrecedes($1) }, "\(what)")
    }
    #expect(impact.isDecided && impact.totals.allSatisfy(\.isWhole))
    let total = impact.totals.first { $0.kind == .advice }?.conversations
    let advised = held.count { $0.was.advice != $0.now.advice }
    #expect(total ?? Natural(0) == Natural(advised))
  }

  @Test("is nothing for a questionnaire beside itself", arguments: 0..<20 as Range<UInt64>)
  func isNothing(seed: UInt64) throws {
    var maker = SmallSpace(seed: seed, kinds: 5)
    let machine = Machine(maker.questionnaire())
    let impact = try Impact.of(replacing: machine, by: machine)
    #expect(impact.changes.isEmpty)
    #expect(impact.totals.isEmpty)
    #expect(impact.conversations == Prover.prove(machine).conversations)
  }

  @Test("is not decided where the answers themselves have no room")
  func isNotDecided() throws {
    var maker = SmallSpace(seed: 0)
    let machine = Machine(maker.questionnaire())
    #expect(throws: Incomparable.notDecided) {
      try Impact.of(
        replacing: machine, by: machine, within: DiagramLimits(nodes: 4, steps: 10))
    }
  }

  /// A twentieth of what a comparison may take.
  private static let few = DiagramLimits(nodes: 50_000, steps: 1_000_000)

  @Test(
    "is nothing where what is too large is made in the same way",
    arguments: [Adversary.crossed, .crossedUnknown, .sums, .membersAcrossPeople, .forks])
  func knowsTheSame(adversary: Adversary) throws {
    let machine = Machine(adversary.questionnaire)
    let impact = try Impact.of(replacing: machine, by: machine, within: Self.few)
    #expect(impact.changes.isEmpty)
    #expect(impact.isDecided)
  }

  @Test("names what is too large and made in another way, and tells the rest")
  func tellsTheRest() throws {
    let old = Adversary.crossed.questionnaire
    let new = Questionnaire.make(
      start: old.start.talk, states: old.states,
      advice: old.advice.map { .make($0.id, when: .any([$0.when, .is("q-0", .no)])) }
        + [.make("other", when: .is("q-1", .yes))])
    let impact = try Impact.of(replacing: Machine(old), by: Machine(new), within: Self.few)
    #expect(impact.notDecided == [.advice("rule")])
    #expect(impact.changes.map(\.what) == [.adviceComes("other")])
    #expect(impact.totals.map(\.isWhole) == [false])
    #expect(impact.changes.first?.shortest != nil)
  }

  @Test("cannot be told where a question becomes one of another kind")
  func cannotBeTold() throws {
    let (old, new) = (Self.asking(.number(0...3)), Self.asking(.yesNo))
    #expect(throws: Incomparable.state("a")) { try Impact.of(replacing: old, by: new) }
  }

  @Test("is told of a question that only one of them asks, and of an option that only one knows")
  func tellsOfTheUnknown() throws {
    let old = Self.asking(.one("one", "two"))
    let new = Self.asking(.one("one", "two", "three"), besides: .ask("b", .yesNo, .to("end")))
    let impact = try Impact.of(replacing: old, by: new)
    // Three options, "not sure" and two ways to say nothing; yes and no and the same three.
    #expect(impact.conversations == Natural(6 * 5))
    #expect(impact.changes.map(\.what) == [.adviceGoes("told"), .stateComes("b")])
    #expect(impact.changes.map(\.conversations) == [Natural(5), Natural(30)])
  }

  private static func asking(_ question: Question, besides other: State? = nil) -> Machine {
    let next: StateID = other?.id ?? "end"
    return Machine(
      .make(
        start: "a",
        states: [.ask("a", question, .to(next))] + [other].compactMap(\.self) + [.end("end")],
        advice: [.make("told", when: .not(.answered("a")))]))
  }

  /// A questionnaire and one with other rules, of which one knows an option, a number or a way on
  /// that the other does not know.
  private static func pair(_ maker: inout SmallSpace) -> (Machine, Machine) {
    let old = maker.questionnaire()
    var new = maker.otherRules()
    new = new.with(
      states: new.states.map { state in
        switch state.question {
        case .number(let measure) where state.id == "a" && measure.range == 0...2:
          state.asking(.number(1...3))
        case .one where new.scores.isEmpty:
          state.asking(.one(Choices(options: ["one", "new"], none: nil, allowsOther: false)))
        case .yesNo where state.id == "c": state.asking(.one("yes", "no", "new"))
        case .one, .many, .yesNo, .number, .date, .text, nil: state
        }
      })
    return (Machine(old), Machine(new))
  }

  private static func possible(_ old: Machine, _ new: Machine) -> [Impact.What] {
    let advice = Set((old.questionnaire.advice + new.questionnaire.advice).map(\.id))
    return advice.sorted().flatMap { id -> [Impact.What] in
      [
        .adviceComes(id), .adviceGoes(id), .adviceRewords(id, to: .said),
        .adviceRewords(id, to: .unsure),
      ]
    } + [.promptComes("look"), .promptGoes("look"), .stateComes("b"), .stateGoes("b")]
  }
}

/// Two questionnaires that hear the same conversations.
private struct Both {
  private var old, new: CachedMachine

  init(_ old: Machine, _ new: Machine) {
    (self.old, self.new) = (CachedMachine(old), CachedMachine(new))
  }

  mutating func held(_ talk: Conversation) -> Held {
    Held(
      talk: talk, was: old.guidance(in: talk), now: new.guidance(in: talk),
      wasAsked: old.asks("b", in: talk), isAsked: new.asks("b", in: talk))
  }
}

/// A conversation, and what two questionnaires make of it.
private struct Held {
  let talk: Conversation
  let was, now: Guidance
  /// Whether "b" was asked.
  let wasAsked, isAsked: Bool

  func shows(_ what: Impact.What) -> Bool {
    func text(_ id: AdviceID, _ guidance: Guidance) -> Certainty? {
      guidance.advice.first { $0.id == id }?.text
    }
    switch what {
    case .adviceComes(let id): return text(id, was) == nil && text(id, now) != nil
    case .adviceGoes(let id): return text(id, was) != nil && text(id, now) == nil
    case .adviceRewords(let id, let to):
      return text(id, was) != nil && text(id, now) == to && text(id, was) != to
    case .promptComes(let id): return !was.prompts.contains(id) && now.prompts.contains(id)
    case .promptGoes(let id): return was.prompts.contains(id) && !now.prompts.contains(id)
    case .stateComes: return !wasAsked && isAsked
    case .stateGoes: return wasAsked && !isAsked
    case .adviceMoves, .promptMoves, .urgentComes, .urgentGoes, .stateMoves: return false
    }
  }
}

extension Questionnaire {
  func with(states: [State]) -> Questionnaire {
    Questionnaire.make(
      people: people, lists: lists, start: start.talk, after: start.after, age: age, states: states,
      facts: facts, advice: advice, prompts: prompts)
  }
}

extension State {
  fileprivate func asking(_ question: Question) -> State {
    .make(id, .ask(question), routes, audience: audience)
  }
}
