import JSONSource

/// A route reads only the question of its own state and those that lie before it; the `where` of an
/// `each`, what lies before its passage.
///
/// Inside an `each`, the answers of the other people are not before it.
enum RouteReadsAhead: Rule {
  static func check(_ outline: Outline) -> [Diagnostic] {
    guard let order = outline.order else { return [] }
    return outline.sites.flatMap { site -> [Diagnostic] in
      let (state, subject): (Int, String)
      switch site.owner {
      case .route(let source, _): (state, subject) = (source, "the route")
      case .each(let each): (state, subject) = (each, "the 'where'")
      case .urgent, .advice, .prompt, .guarantee, .redFlag: return []
      }
      let ahead = outline.mentions.inside(site.condition).filter { located in
        isAhead(located.mention, of: state, outline, order)
      }
      return Dictionary(grouping: ahead, by: \.name.place).map { place, mentions in
        let nouns = Set(mentions.map { outline.noun(of: $0.mention.subject) }).sorted()
        return Diagnostic(
          .routeReadsAhead,
          "\(subject) of '\(outline.draft.states[state].name.value)' reads "
            + "\(nouns.joined(separator: ", ")), not asked before it",
          at: place, help: "ask it before, or decide later")
      }
    }
  }

  private static func isAhead(
    _ mention: Mention, of state: Int, _ outline: Outline, _ order: StateOrder
  ) -> Bool {
    switch mention.subject {
    case .role: return false
    case .roster(let kind):
      let name = outline.draft.people[kind].name.value
      return !outline.draft.states.indices.contains { each in
        outline.draft.states[each].loop?.over.value == name
          && order.isSettled(each, at: outline.graph.loopOf[state] ?? state)
      }
    case .state(let question):
      if !order.isSettled(question, at: state) { return true }
      guard let loop = outline.graph.loopOf[state], outline.graph.loopOf[question] == loop
      else { return false }
      return !mention.bound.isDisjoint(with: outline.draft.states[loop].collections)
    }
  }
}
