import JSONSource

/// Slips in the ways on from a state.
extension MutantMaker {
  mutating func routes(from state: JSONMember) {
    guard let next = state.value["next"] else { return }
    guard let routes = next.elements else { return retarget(next) }
    for (index, route) in routes.enumerated() {
      if let target = route["to"] { retarget(target) }
      guard let when = route["when"] else { continue }
      condition(when)
      settling(route)
      if index + 1 < routes.count {
        let target = route["to"]?.string ?? ""
        add(
          Mutant(
            .route, at: route.place, was: "a route to '\(target)'", now: "no route",
            replacing: route.written.lowerBound..<routes[index + 1].written.lowerBound, by: ""))
      }
    }
  }

  /// The way leads on to where its target leads in the end.
  private mutating func retarget(_ target: JSONValue) {
    guard let name = target.string, let next = state(name)?["next"],
      let beyond = next.string ?? next.elements?.last?["to"]?.string
    else { return }
    replace(
      target, by: "\"\(beyond)\"", .route, was: "to '\(name)'", now: "to '\(beyond)'")
  }
}
