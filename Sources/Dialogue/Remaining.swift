internal import Engine
internal import Questions

/// How many questions are left, where that is certain to two.
///
/// Every route from here is followed, whatever its condition, so the bounds hold for any answers. As
/// long as it is open who there is, nothing is certain.
struct Remaining {
  /// The most that may come; nil when the least is more than two fewer.
  let count: Int?

  init(_ session: Session, in entry: Entry) {
    let putOff = session.reachedKeys(in: entry).count { session.answers[$0]?.answer == .later }
    count = Walk(session)?.bounds().flatMap { bounds in
      bounds.upperBound - bounds.lowerBound <= 2 ? bounds.upperBound + putOff : nil
    }
  }
}

/// A walk over the routes from the question on show; each state is visited once, from the end.
private struct Walk {
  /// What may be left, from the least to the most.
  typealias Bounds = ClosedRange<Int>

  private let session: Session
  private let start: Int
  private let key: QuestionKey

  /// Nil where no question is put for the first time.
  init?(_ session: Session) {
    switch session.step {
    case .ask(let key, .first), .say(let key):
      guard let start = session.machine.names.place(of: key.state) else { return nil }
      (self.session, self.start, self.key) = (session, start, key)
    case .ask, .urgent, .speaker, .roster, .review, .advice, .talkEnded, .actions, .ended:
      return nil
    }
  }

  func bounds() -> Bounds? {
    let flow = session.machine.flow
    let outside = bounds(of: flow.order)
    guard let loop = flow.loopOf[start] else { return outside[start] }
    guard case .each(let each) = session.questionnaire.states[loop].kind,
      let seats = seats(of: each), let place = place(of: key, in: each),
      let onwards = Self.joined(targets(of: loop).map { outside[$0] })
    else { return nil }
    let passage = bounds(of: flow.passages[loop] ?? [])
    guard let here = passage[start], let turn = passage[index(of: each.start)] else { return nil }
    let turns = seats - 1 - place
    return Self.sum(Self.sum(here, turn.lowerBound * turns...turn.upperBound * turns), onwards)
  }

  /// The bounds from each of these states on; none for a state from which they are open.
  private func bounds(of states: [Int]) -> [Int: Bounds] {
    var bounds: [Int: Bounds] = [:]
    for state in states.reversed() {
      let leaves = session.questionnaire.states[state].routes.contains { $0.target == .nextPerson }
      let onwards = targets(of: state).map { bounds[$0] } + (leaves ? [0...0] : [])
      guard let here = length(of: state), let rest = Self.joined(onwards) else { continue }
      bounds[state] = Self.sum(here, rest)
    }
    return bounds
  }

  /// The questions of a state itself; nil while it is open how often it is gone through.
  private func length(of state: Int) -> Bounds? {
    switch session.questionnaire.states[state].kind {
    case .say, .end: return 0...0
    case .ask: return 1...1
    case .each(let loop):
      let passage = bounds(of: session.machine.flow.passages[state] ?? [])
      guard let seats = seats(of: loop), let turn = passage[index(of: loop.start)] else {
        return nil
      }
      return turn.lowerBound * seats...turn.upperBound * seats
    }
  }

  private func targets(of state: Int) -> [Int] {
    session.questionnaire.states[state].routes.compactMap { route in
      if case .state(let id) = route.target { index(of: id) } else { nil }
    }
  }

  private func index(of state: StateID) -> Int { session.machine.names.index(of: state) }

  /// How often a loop is gone through; nil while that is open.
  private func seats(of loop: Loop) -> Int? {
    let inner = loop.inner.map { members(of: $0).count } ?? 1
    switch loop.over {
    case .list(let list): return members(of: list).count
    case .people(let kind):
      let roster = session.roster(kind)
      return roster.isClosed ? roster.people.count * inner : nil
    }
  }

  /// Which turn of a loop a question belongs to, from 0.
  private func place(of key: QuestionKey, in loop: Loop) -> Int? {
    func member(_ list: FixedListID) -> Int? { members(of: list).firstIndex { $0 == key.member } }
    switch loop.over {
    case .list(let list): return member(list)
    case .people(let kind):
      let person = session.roster(kind).people.firstIndex { $0.id == key.person }
      guard let inner = loop.inner else { return person }
      guard let person, let member = member(inner) else { return nil }
      return person * members(of: inner).count + member
    }
  }

  private func members(of list: FixedListID) -> [MemberID] {
    session.questionnaire.lists.first { $0.id == list }?.members.map(\.id) ?? []
  }

  private static func sum(_ left: Bounds, _ right: Bounds) -> Bounds {
    left.lowerBound + right.lowerBound...left.upperBound + right.upperBound
  }

  /// The widest bounds of several ways on, or none where one of them is open. An end has no way on.
  private static func joined(_ ways: [Bounds?]) -> Bounds? {
    guard let first = ways.first else { return 0...0 }
    return ways.dropFirst().reduce(first) { bounds, way in
      guard let bounds, let way else { return nil }
      return min(bounds.lowerBound, way.lowerBound)...max(bounds.upperBound, way.upperBound)
    }
  }
}
