internal import Questions

extension Compiler {
  /// Every condition on the way, at every seat at which it is met, in the order of the file.
  mutating func forks() -> [Fork] {
    var forks: [Fork] = []
    for state in questionnaire.states.indices {
      for seat in layout.seats(of: state) { forks += self.forks(of: state, at: seat) }
      guard let loop = questionnaire.states[state].loop, let condition = loop.condition,
        let reached = loopReached[state]
      else { continue }
      for seat in Layout.seats(of: loop, in: questionnaire, names: names, slots: slots) {
        let comes = [reached, seated(loop.over, seat)]
        let goes = settled(condition, seat)
        forks.append(
          Fork(
            state: state, route: nil, taken: builder.all(comes + [goes]),
            refused: builder.all(comes + [!goes])))
      }
    }
    return forks
  }

  private mutating func forks(of state: Int, at seat: Seat) -> [Fork] {
    guard let reached = reachedOperand(state, seat) else { return [] }
    var forks: [Fork] = []
    var comes = [reached]
    for (index, route) in questionnaire.states[state].routes.enumerated() {
      guard let condition = route.when else { continue }
      let goes = settled(condition, seat)
      forks.append(
        Fork(
          state: state, route: index, taken: builder.all(comes + [goes]),
          refused: builder.all(comes + [!goes])))
      comes.append(!goes)
    }
    return forks
  }
}

extension Layout {
  /// The seats at which a state is met; a loop itself is met outside all of them.
  fileprivate func seats(of state: Int) -> [Seat] {
    let seats = cells.compactMap { cell -> Seat? in
      guard case .state(state, let seat) = cell.subject else { return nil }
      return seat
    }
    return seats.isEmpty ? [.outside] : seats
  }
}
