import Questions

/// Who leads where among the states of a draft, by index.
///
/// Routes whose target is unknown lead nowhere here. An urgent screen interrupts: routes neither
/// enter nor leave it.
struct StateGraph: Sendable {
  /// The states that the routes of a state name, in order.
  let targets: [[Int]]
  /// Where a passage begins, for a state that goes through each.
  let starts: [Int?]
  /// Whether an `each` has a `where`, so that some may not be gone through.
  let isSelective: [Bool]
  /// The passage that a state belongs to, named by its `each`; nil outside.
  let loopOf: [Int?]
  /// Every state that can come next: targets, the start of a passage, and what follows it.
  let successors: [[Int]]
  let talk: Int?
  let after: Int?
  let reachedInTalk: Set<Int>
  let reachedAfter: Set<Int>
  /// Loops of routes, each as its states in order: one for each route that leads back to a state on
  /// the way to it.
  let cycles: [[Int]]

  init(_ draft: Draft, names: NameTable) {
    let targets = draft.states.map { state in
      state.routes.compactMap { route -> Int? in
        if case .state(let name) = route.target { names.states[name.value] } else { nil }
      }
    }
    let starts = draft.states.map { state in
      state.loop.flatMap { names.states[$0.start.value] }
    }
    isSelective = draft.states.map { $0.loop?.condition != nil }
    let goesToNextPerson = draft.states.map { state in
      state.routes.contains { if case .nextPerson = $0.target { true } else { false } }
    }
    let loopOf = Self.passages(targets, starts, goesToNextPerson)
    let ways = targets.indices.map { targets[$0] + (starts[$0].map { [$0] } ?? []) }
    let successors = ways.indices.map { state in
      ways[state] + (goesToNextPerson[state] ? loopOf[state].map { targets[$0] } ?? [] : [])
    }
    (self.targets, self.starts, self.loopOf, self.successors) = (
      targets, starts, loopOf, successors
    )
    talk = draft.start?.talk.flatMap { names.states[$0.value] }
    after = draft.start?.after.flatMap { names.states[$0.value] }
    reachedInTalk = Self.reached(from: talk, by: successors)
    reachedAfter = Self.reached(from: after, by: successors)
    cycles = Descent(through: ways).loops.map(\.path)
  }

  var isAcyclic: Bool { cycles.isEmpty }

  static func reached(from start: Int?, by ways: [[Int]]) -> Set<Int> {
    guard let start else { return [] }
    var (found, open): (Set<Int>, [Int]) = ([start], [start])
    while let state = open.popLast() {
      for next in ways[state] where found.insert(next).inserted { open.append(next) }
    }
    return found
  }

  /// Finds the passage of each state: reached from its start, and on a way to the next person.
  ///
  /// A state that two passages reach belongs to the one whose start is nearer.
  private static func passages(_ targets: [[Int]], _ starts: [Int?], _ goesToNextPerson: [Bool])
    -> [Int?]
  {
    var sources: [[Int]] = Array(repeating: [], count: targets.count)
    for (state, next) in targets.enumerated() {
      for target in next { sources[target].append(state) }
    }
    var isInside = goesToNextPerson
    var open = goesToNextPerson.indices.filter { goesToNextPerson[$0] }
    while let state = open.popLast() {
      for source in sources[state] where !isInside[source] {
        isInside[source] = true
        open.append(source)
      }
    }
    var owner: [Int?] = Array(repeating: nil, count: targets.count)
    var frontier = starts.enumerated().compactMap { loop, start in
      start.map { (loop: loop, state: $0) }
    }
    while !frontier.isEmpty {
      var next: [(loop: Int, state: Int)] = []
      for (loop, state) in frontier where isInside[state] && owner[state] == nil {
        owner[state] = loop
        next += targets[state].map { (loop, $0) }
      }
      frontier = next
    }
    return owner
  }
}
