internal import Questions

/// When each state of a passage is reached, in terms of one earlier question each.
///
/// A condition is proposed and then tried against everything that may become of the question, so
/// what is said is exactly what the routes do. Where no proposal passes, nothing is said.
struct Reach {
  /// For each state of the passage, in its order.
  private(set) var enablings: [Enabling] = []
  private let passage: Passage
  private let facts: [FactID: Condition]
  /// Nothing is said in terms of what stands on no line.
  private let audience: Audience
  /// The states through which every way to a state leads, the state itself among them.
  private var gates: [Set<Int>] = []
  private var sources: [[Int]]

  init(through passage: Passage, of questionnaire: Questionnaire, for audience: Audience) {
    (self.passage, self.audience) = (passage, audience)
    facts = Dictionary(questionnaire.facts.map { ($0.id, $0.condition) }) { first, _ in first }
    sources = Array(repeating: [], count: passage.states.count)
    for (place, ways) in passage.ways.enumerated() {
      for target in ways.compactMap(\.target) { sources[target].append(place) }
    }
    for place in passage.states.indices {
      let common = sources[place].dropFirst().reduce(sources[place].first.map { gates[$0] } ?? []) {
        $0.intersection(gates[$1])
      }
      gates.append(common.union([place]))
      enablings.append(enabling(of: place))
    }
  }

  private func enabling(of place: Int) -> Enabling {
    guard let gate = gates[place].subtracting([place]).max() else { return .always }
    let between = leading(to: place, from: gate)
    if !mayMiss(place, from: gate, between) { return enablings[gate] }
    for question in gates[gate].sorted(by: >) {
      guard passage.states[question].audience <= audience,
        let asked = passage.states[question].question, let choices = asked.choices,
        let outcomes = Outcome.all(of: asked),
        let reaching = reaching(place, from: gate, between, question, outcomes)
      else { continue }
      let name = passage.states[question].id
      let own = question == gate
      if let said = proposal(
        name, choices, outcomes, reaching, isAsked: own ? nil : enablings[gate])
      {
        return said
      }
      if let said = exclusion(name, choices, outcomes, reaching) {
        return .both(enablings[gate], said)
      }
    }
    return .unsaid
  }

  /// Those of the states after a gate from which there is a way to a place.
  private func leading(to place: Int, from gate: Int) -> Set<Int> {
    var found: Set<Int> = [place]
    for earlier in stride(from: place - 1, through: gate, by: -1)
    where passage.ways[earlier].contains(where: { $0.target.map(found.contains) ?? false }) {
      found.insert(earlier)
    }
    return found
  }

  private func mayMiss(_ place: Int, from gate: Int, _ between: Set<Int>) -> Bool {
    between.contains { here in
      here != place && passage.ways[here].contains { !($0.target.map(between.contains) ?? false) }
    }
  }

  /// The outcomes of a question with which a place is reached; nil where that rests on anything
  /// else too.
  private func reaching(
    _ place: Int, from gate: Int, _ between: Set<Int>, _ question: Int, _ outcomes: [Outcome]
  ) -> Set<Outcome>? {
    let none = passage.states[question].question?.choices?.none
    var reaching: Set<Outcome> = []
    for outcome in outcomes {
      let one = OneQuestion(
        id: passage.states[question].id, outcome: outcome, none: none, facts: facts)
      switch arrival(at: place, from: gate, between, one) {
      case .surely: reaching.insert(outcome)
      case .never: break
      case .either: return nil
      }
    }
    return reaching
  }

  private enum Arrival { case surely, never, either }

  private func arrival(
    at place: Int, from gate: Int, _ between: Set<Int>, _ one: OneQuestion
  ) -> Arrival {
    var arrivals: [Int: Arrival] = [place: .surely]
    for here in stride(from: place - 1, through: gate, by: -1) where between.contains(here) {
      var possible: Set<Arrival> = []
      for way in passage.ways[here] {
        let verdict = way.when.map(one.verdict) ?? .holds
        if verdict != .fails {
          possible.insert(way.target.flatMap { arrivals[$0] } ?? .never)
        }
        if verdict == .holds { break }
      }
      arrivals[here] = possible.count == 1 ? possible.first : .either
    }
    return arrivals[gate] ?? .never
  }

  // MARK: Proposals

  /// "One of these was chosen": then the question was asked, and with it what it leads to.
  private func proposal(
    _ question: StateID, _ choices: Choices, _ outcomes: [Outcome], _ reaching: Set<Outcome>,
    isAsked: Enabling?
  ) -> Enabling? {
    let options = choices.named.filter { reaching.contains(.chosen([$0], other: false)) }
    guard !options.isEmpty,
      outcomes.allSatisfy({ reaching.contains($0) == options.contains(where: $0.has) })
    else { return nil }
    let tests = options.map { test(question, $0, isChosen: true) }
    let said = tests.count == 1 ? Enabling.all(tests) : .any(tests)
    return isAsked.map { .both($0, said) } ?? said
  }

  /// "None of these was chosen."
  private func exclusion(
    _ question: StateID, _ choices: Choices, _ outcomes: [Outcome], _ reaching: Set<Outcome>
  ) -> Enabling? {
    let options = choices.named.filter { !reaching.contains(.chosen([$0], other: false)) }
    guard !options.isEmpty,
      outcomes.allSatisfy({ reaching.contains($0) == !options.contains(where: $0.has) })
    else { return nil }
    return .all(options.map { test(question, $0, isChosen: false) })
  }

  private func test(_ question: StateID, _ option: OptionID, isChosen: Bool) -> Enabling.Test {
    Enabling.Test(
      linkID: question.description, choice: .option(question, option), isChosen: isChosen)
  }
}
