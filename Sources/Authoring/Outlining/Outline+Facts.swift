import JSONSource

extension Outline {
  /// The facts that are too large by some measure, of several that rest on one another the first.
  ///
  /// A condition is measured by means of the facts that it names; one of a loop, which is told
  /// elsewhere, counts as nothing.
  func facts(over limit: Int, by measure: (DraftCondition, (Name) -> Int) -> Int) -> [Name] {
    let named = names.factsNamed(in: draft)
    var sizes = Array(repeating: 0, count: draft.facts.count)
    for fact in Descent(through: named).order {
      sizes[fact] = measure(draft.facts[fact].condition) { name in
        names.facts[name.value].map { sizes[$0] } ?? 0
      }
    }
    return draft.facts.indices.filter { fact in
      sizes[fact] > limit && named[fact].allSatisfy { sizes[$0] <= limit }
    }.map { draft.facts[$0].name }
  }
}
