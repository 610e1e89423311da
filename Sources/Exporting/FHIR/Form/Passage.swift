internal import Questions

/// The way through a passage of a questionnaire, from its first state to where it ends.
struct Passage {
  /// Each after all that lead to it; ties in the order of the file.
  let states: [State]
  /// The routes of each state, in the order in which they are tried.
  let ways: [[Way]]

  struct Way {
    let when: Route.Guard?
    /// Nil where the way leads out of the passage.
    let target: Int?
  }

  init(from start: StateID, of questionnaire: Questionnaire) {
    let all = questionnaire.states
    let places = Dictionary(all.indices.map { (all[$0].id, $0) }) { first, _ in first }
    func next(_ place: Int) -> [Int] {
      all[place].routes.compactMap { route in
        guard case .state(let id) = route.target else { return nil }
        return places[id]
      }
    }
    var waiting = [places[start]].compactMap(\.self)
    var leading: [Int: Int] = [:]
    for place in waiting { leading[place] = 0 }
    while let place = waiting.popLast() {
      for next in next(place) {
        if leading[next] == nil { waiting.append(next) }
        leading[next, default: 0] += 1
      }
    }
    var order: [Int] = []
    while let place = leading.filter({ $0.value == 0 }).keys.min() {
      leading[place] = nil
      order.append(place)
      for next in next(place) { leading[next, default: 1] -= 1 }
    }
    let ranks = Dictionary(zip(order, order.indices)) { first, _ in first }
    states = order.map { all[$0] }
    ways = states.map { state in
      state.routes.map { route in
        guard case .state(let id) = route.target else { return Way(when: route.when, target: nil) }
        return Way(when: route.when, target: places[id].flatMap { ranks[$0] })
      }
    }
  }
}
