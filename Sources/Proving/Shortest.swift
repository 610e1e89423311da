internal import Engine

/// Finds the shortest conversation in which a function holds: the fewest answered questions, then
/// the fewest people, then the fewest answers other than the first option, then what comes first in
/// the order of the questionnaire.
struct Shortest {
  private let space: Space
  private var known: [Place: (cost: Cost, value: Bool)?] = [:]

  init(in space: Space) { self.space = space }

  /// A variable, what of its block was decided before, and the function that remains.
  private struct Place: Hashable {
    let variable, partial: Int
    let edge: Edge
  }

  /// The values of all variables; nil for a function that holds nowhere.
  mutating func assignment(of edge: Edge, in diagram: borrowing Diagram)
    -> (values: [Bool], cost: Cost)?
  {
    guard let best = best(Place(variable: 0, partial: 0, edge: edge), diagram) else { return nil }
    var values: [Bool] = []
    var place = Place(variable: 0, partial: 0, edge: edge)
    while place.variable < space.variableCount {
      guard case .some(.some(let step)) = known[place] else { return nil }
      values.append(step.value)
      place = next(place, step.value, diagram).place
    }
    return (values, best)
  }

  private mutating func best(_ place: Place, _ diagram: borrowing Diagram) -> Cost? {
    if place.edge == .never { return nil }
    if place.variable == space.variableCount { return Cost() }
    if let found = known[place] { return found?.cost }
    var found: (cost: Cost, value: Bool)?
    for value in [false, true] {
      // Where a block does not matter, the cheapest is to say nothing.
      if value, place.partial == 0, isIdle(place, diagram) { break }
      let step = next(place, value, diagram)
      guard let cost = step.cost, let rest = best(step.place, diagram) else { continue }
      let total = cost + rest
      if let known = found, known.cost <= total { continue }
      found = (total, value)
    }
    known[place] = .some(found)
    return found?.cost
  }

  private func isIdle(_ place: Place, _ diagram: borrowing Diagram) -> Bool {
    diagram.variable(of: place.edge)
      >= space.blocks[space.blockOf[place.variable]].variables.upperBound
  }

  /// Where a decision leads, and what it costs; no cost where it means the same as another.
  private func next(_ place: Place, _ value: Bool, _ diagram: borrowing Diagram)
    -> (place: Place, cost: Cost?)
  {
    let block = space.blocks[space.blockOf[place.variable]]
    let partial = after(place, block, value)
    let isLast = place.variable == block.variables.upperBound - 1
    let following = Place(
      variable: place.variable + 1, partial: isLast ? 0 : partial,
      edge: diagram.child(of: place.edge, at: place.variable, value))
    return (following, isLast ? cost(of: block, partial) : Cost())
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
