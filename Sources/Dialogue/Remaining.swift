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

  /// Whom and what one turn of a loop is about; nobody and nothing outside loops.
  private struct Seat: Hashable {
    var person: PersonID?
    var member: MemberID?
  }

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
      let seats = seats(of: each),
      let place = seats.firstIndex(of: Seat(person: key.person, member: key.member)),
      let onwards = Self.joined(targets(of: loop).map { outside[$0] })
    else { return nil }
    let passage = flow.passages[loop] ?? []
    guard let here = bounds(of: passage, at: seats[place])[start],
      let others = turns(
        seats[(place + 1)...].filter { turn in
          session.isReached(QuestionKey(each.start, person: turn.person, member: turn.member))
        }[...], of: each, through: passage)
    else { return nil }
    return Self.sum(Self.sum(here, others), onwards)
  }

  /// The bounds from each of these states on; none for a state from which they are open.
  private func bounds(of states: [Int], at seat: Seat = Seat()) -> [Int: Bounds] {
    var bounds: [Int: Bounds] = [:]
    for state in states.reversed() {
      let leaves = session.questionnaire.states[state].routes.contains { $0.target == .nextPerson }
      let onwards = targets(of: state).map { bounds[$0] } + (leaves ? [0...0] : [])
      guard let here = length(of: state, at: seat), let rest = Self.joined(onwards) else {
        continue
      }
      bounds[state] = Self.sum(here, rest)
    }
    return bounds
  }

  /// The questions of a state itself that have no answer; nil while it is open how often it is gone
  /// through. A change may have opened a way that leads back to what was answered long ago.
  private func length(of state: Int, at seat: Seat) -> Bounds? {
    let asked = session.questionnaire.states[state]
    switch asked.kind {
    case .say, .end: return 0...0
    case .ask:
      let key = QuestionKey(asked.id, person: seat.person, member: seat.member)
      return session.answers[key] == nil ? 1...1 : 0...0
    case .each(let loop):
      return seats(of: loop).flatMap { seats in
        turns(seats[...], of: loop, through: session.machine.flow.passages[state] ?? [])
          .map { loop.condition == nil ? $0 : 0...$0.upperBound }
      }
    }
  }

  /// The questions of several turns of a loop.
  private func turns(_ seats: ArraySlice<Seat>, of loop: Loop, through passage: [Int]) -> Bounds? {
    var all: Bounds = 0...0
    for seat in seats {
      guard let turn = bounds(of: passage, at: seat)[index(of: loop.start)] else { return nil }
      all = Self.sum(all, turn)
    }
    return all
  }

  private func targets(of state: Int) -> [Int] {
    session.questionnaire.states[state].routes.compactMap { route in
      if case .state(let id) = route.target { index(of: id) } else { nil }
    }
  }

  private func index(of state: StateID) -> Int { session.machine.names.index(of: state) }

  /// Whom and what the turns of a loop are about, in order; nil while that is open.
  private func seats(of loop: Loop) -> [Seat]? {
    switch loop.over {
    case .list(let list): return members(of: list).map { Seat(member: $0) }
    case .people(let kind):
      let roster = session.roster(kind)
      guard roster.isClosed else { return nil }
      return roster.people.flatMap { person in
        guard let inner = loop.inner else { return [Seat(person: person.id)] }
        return members(of: inner).map { Seat(person: person.id, member: $0) }
      }
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
