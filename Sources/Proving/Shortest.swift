internal import Engine

/// Finds the shortest conversation in which a function holds: the fewest answered questions, then
/// the fewest people, then the fewest answers other than the first option, then what comes first in
/// the order of the questionnaire.
struct Shortest {
  private let space: Space
  /// The places that may still be looked through, whatever is searched for.
  private var left = Self.mostPlaces

  init(in space: Space) { self.space = space }

  /// A variable, what of its block was decided before, and the function that remains.
  private struct Place: Hashable {
    let variable, partial: Int
    let edge: Edge
  }

  /// The best that was found from a place on.
  private struct Way {
    let cost: Cost
    let value: Bool
    /// Whether the rest of the block that the place is in stays false.
    let saysNothing: Bool
  }

  /// In all searches together, which bounds the time, and in one, which bounds the memory: each
  /// place takes some two hundred bytes.
  private static let (mostPlaces, mostAtOnce) = (2_000_000, 400_000)

  /// The values of all variables; nil for a function that holds nowhere, or only in what is no shorter
  /// than a bound, or has too many places to look through.
  ///
  /// Looked through first is what comes of one answer, then of twice as many: what breaks a promise is
  /// mostly said in few, and the places they lead to are few beside all there are.
  mutating func assignment(
    of edge: Edge, below bound: Cost? = nil, in diagram: borrowing Diagram
  ) -> (values: [Bool], cost: Cost)? {
    guard edge != .never else { return nil }
    let start = jump(from: Place(variable: 0, partial: 0, edge: edge), diagram)
    var answers = 1
    while let reach = reach(from: start, answers: answers, below: bound, diagram) {
      let best = ways(through: reach.places, diagram)
      if let cost = best[start]?.cost, cost.answered <= answers {
        guard bound.map({ cost < $0 }) ?? true else { return nil }
        return (values(along: best, from: start, diagram), cost)
      }
      if reach.isAll { return nil }
      answers *= 2
    }
    return nil
  }

  /// The best way on from each place.
  private func ways(through places: [[Place: Cost]], _ diagram: borrowing Diagram) -> [Place: Way] {
    var best = [end: Way(cost: Cost(), value: false, saysNothing: true)]
    for place in places.dropLast().reversed().lazy.flatMap(\.keys) {
      for step in steps(from: place, diagram) {
        guard let rest = best[step.place] else { continue }
        let way = Way(
          cost: step.cost + rest.cost, value: step.value,
          saysNothing: !step.value
            && (step.place.variable > lastVariable(ofBlockAt: place) || rest.saysNothing))
        if let known = best[place],
          known.cost < way.cost
            || known.cost == way.cost && !isBeforeInOrder(at: place, known)
        {
          continue
        }
        best[place] = way
      }
    }
    return best
  }

  private func values(
    along best: [Place: Way], from start: Place, _ diagram: borrowing Diagram
  ) -> [Bool] {
    var values = Array(repeating: false, count: space.variableCount)
    var place = start
    while place != end, let value = best[place]?.value {
      values[place.variable] = value
      place = next(place, value, diagram).place
    }
    return values
  }

  private var end: Place { Place(variable: space.variableCount, partial: 0, edge: .always) }

  /// Whether of two ways of the same cost the one on which the variable is true comes before the other
  /// in the order of the questionnaire: what can be said is said early rather than late, with the
  /// first options that will do. Neither "not sure" nor an option that costs nothing is added idly.
  private func isBeforeInOrder(at place: Place, _ other: Way) -> Bool {
    let block = space.blocks[space.blockOf[place.variable]]
    switch (block.coding, block.subject) {
    case (.several, _): return ![1, 2].contains(place.variable - block.variables.lowerBound)
    case (.choice, .answer), (.choice, .closing), (.choice, .presence):
      return place.partial == 0 && other.saysNothing
    case (.choice, .role), (.choice, .reason), (.choice, .correctedAge): return false
    }
  }

  private func lastVariable(ofBlockAt place: Place) -> Int {
    space.blocks[space.blockOf[place.variable]].variables.upperBound - 1
  }

  /// The places that can be come to, by variable, with the least that it costs to come there.
  private struct Reach {
    var places: [[Place: Cost]]
    /// Whether with more answers there is nothing more to come to.
    var isAll = true
  }

  /// What can be come to in so many answers and below a bound; nil where that is too much.
  private mutating func reach(
    from start: Place, answers: Int, below bound: Cost?, _ diagram: borrowing Diagram
  ) -> Reach? {
    let most = min(left, Self.mostAtOnce)
    var reach = Reach(places: Array(repeating: [:], count: space.variableCount + 1))
    var count = 1
    reach.places[start.variable][start] = Cost()
    for variable in 0..<space.variableCount {
      for (place, cost) in reach.places[variable] {
        for step in steps(from: place, diagram) {
          let whole = cost + step.cost
          if let bound, whole >= bound { continue }
          guard whole.answered <= answers else {
            reach.isAll = false
            continue
          }
          let known = reach.places[step.place.variable][step.place]
          if known == nil { count += 1 }
          reach.places[step.place.variable][step.place] = min(known ?? whole, whole)
        }
      }
      if count > most { break }
    }
    left -= count
    return count > most ? nil : reach
  }

  private func steps(from place: Place, _ diagram: borrowing Diagram)
    -> [(value: Bool, place: Place, cost: Cost)]
  {
    // Where a block does not matter, the cheapest is to say nothing.
    let values = place.partial == 0 && isIdle(place, diagram) ? [false] : [false, true]
    var steps: [(value: Bool, place: Place, cost: Cost)] = []
    for value in values {
      let step = next(place, value, diagram)
      guard let cost = step.cost, step.place.edge != .never else { continue }
      steps.append((value, step.place, cost))
    }
    return steps
  }

  private func isIdle(_ place: Place, _ diagram: borrowing Diagram) -> Bool {
    diagram.variable(of: place.edge)
      >= space.blocks[space.blockOf[place.variable]].variables.upperBound
  }

  /// The same place, or the next that matters: nothing is said in blocks that do not.
  private func jump(from place: Place, _ diagram: borrowing Diagram) -> Place {
    let first = diagram.variable(of: place.edge)
    guard place.partial == 0, place.variable < space.variableCount else { return place }
    let block = space.blocks[space.blockOf[place.variable]].variables
    guard place.variable == block.lowerBound || first >= block.upperBound else { return place }
    return Place(
      variable: first == .max
        ? space.variableCount : space.blocks[space.blockOf[first]].variables.lowerBound,
      partial: 0, edge: place.edge)
  }

  /// Where a decision leads, and what it costs; no cost where it means the same as another.
  private func next(_ place: Place, _ value: Bool, _ diagram: borrowing Diagram)
    -> (place: Place, cost: Cost?)
  {
    let block = space.blocks[space.blockOf[place.variable]]
    let partial = after(place, block, value)
    let isLast = place.variable == lastVariable(ofBlockAt: place)
    let following = Place(
      variable: place.variable + 1, partial: isLast ? 0 : partial,
      edge: diagram.child(of: place.edge, at: place.variable, value))
    return (jump(from: following, diagram), isLast ? cost(of: block, partial) : Cost())
  }

  /// A choice remembers its code so far; several options, whether there is a value and how many
  /// were chosen, the first apart.
  private func after(_ place: Place, _ block: Block, _ value: Bool) -> Int {
    guard case .several = block.coding else { return place.partial * 2 + (value ? 1 : 0) }
    guard value else { return place.partial }
    switch place.variable - block.variables.lowerBound {
    case 0: return 1
    case 1: return place.partial + 2
    case 2: return place.partial + 4
    default: return place.partial + 8
    }
  }

  private func cost(of block: Block, _ code: Int) -> Cost? {
    if case .several = block.coding { return costOfSeveral(code) }
    guard case .choice(let count) = block.coding, code < count else { return nil }
    switch block.subject {
    case .answer: return Cost(answered: code > 0 ? 1 : 0, others: code > 1 ? 1 : 0)
    case .closing: return Cost(answered: code)
    case .presence: return Cost(people: code)
    case .role: return Cost(others: code > 0 ? 1 : 0)
    case .reason, .correctedAge: return Cost()
    }
  }

  /// Each option but the first counts, and so does that none was chosen.
  private func costOfSeveral(_ code: Int) -> Cost? {
    let (isGiven, isUnsure) = (code & 1 == 1, code & 2 == 2)
    let (hasFirst, others) = (code & 4 == 4, code >> 3)
    if !isGiven {
      guard !hasFirst, others == 0 else { return nil }
      return isUnsure ? Cost(answered: 1, others: 1) : Cost()
    }
    guard !isUnsure else { return nil }
    return Cost(answered: 1, others: !hasFirst && others == 0 ? 1 : others)
  }
}
