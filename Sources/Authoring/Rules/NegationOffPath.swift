import JSONSource
import Questions

/// Under a `not` or an `every`, a comparison over a question that may not be asked stands in an
/// `all` beside the condition of the route that leads there.
///
/// A comparison over a question that does not apply is false, and its negation true: so whoever
/// was never asked how much they drink would count as somebody who does not.
enum NegationOffPath: Rule {
  static let needsWholeDraft = true

  static func check(_ outline: Outline) -> [Diagnostic] {
    guard let order = outline.order else { return [] }
    var search = Search(outline: outline, order: order)
    for site in outline.sites {
      switch site.owner {
      case .route(let state, _): search.walk(site.condition, of: state)
      case .each, .urgent, .advice, .prompt: search.walk(site.condition, of: nil)
      case .guarantee, .redFlag: break
      }
    }
    for fact in outline.draft.facts { search.walk(fact.condition, of: nil) }
    return search.diagnostics
  }

  /// Where in a condition the search is.
  private struct Standing: Hashable {
    /// The state whose route is read: there, its own question was asked.
    let state: Int?
    var isNegated = false
    /// What stands beside, in an `all`, and what follows from it.
    var beside: Set<Condition> = []
    /// The place in the rule of the fact through which the search came here.
    var place: Place?
  }

  private struct Search {
    let outline: Outline
    let order: StateOrder
    var diagnostics: [Diagnostic] = []
    private var told: Set<Place> = []
    /// The facts looked into, and how the search stood there.
    private var visited: [Int: Set<Standing>] = [:]
    /// What follows from each fact.
    private var consequences: [FactID: Set<Condition>] = [:]

    init(outline: Outline, order: StateOrder) { (self.outline, self.order) = (outline, order) }

    mutating func walk(_ condition: DraftCondition, of state: Int?) {
      walk(condition, Standing(state: state))
    }

    private mutating func walk(_ condition: DraftCondition, _ standing: Standing) {
      switch condition.form {
      case .constant, .answered, .unsure, .role, .broken: break
      case .is(let name, _), .has(let name, _), .chosen(let name): read(name, standing)
      case .compare(let name, _, _): read(name, standing)
      case .fact(let name): follow(name, standing)
      case .all(let parts):
        let said = parts.map { outline.resolved($0).map { consequences(of: $0) } ?? [] }
        for index in parts.indices {
          var inner = standing
          for other in parts.indices where other != index { inner.beside.formUnion(said[other]) }
          walk(parts[index], inner)
        }
      case .any(let parts):
        for part in parts { walk(part, standing) }
      case .maybe(let part), .some(_, let part), .count(_, let part, _, _):
        walk(part, standing)
      case .not(let part), .every(_, let part):
        var inner = standing
        inner.isNegated = true
        walk(part, inner)
      }
    }

    /// A fact is looked into by itself; from a rule only when it is negated there.
    private mutating func follow(_ name: Name, _ standing: Standing) {
      guard standing.isNegated, let fact = outline.names.facts[name.value] else { return }
      var inner = standing
      inner.place = standing.place ?? name.place
      guard visited[fact, default: []].insert(inner).inserted else { return }
      walk(outline.draft.facts[fact].condition, inner)
    }

    private mutating func read(_ name: Name, _ standing: Standing) {
      guard standing.isNegated, let question = outline.names.states[name.value],
        order.canBeMissed(question)
      else { return }
      if let state = standing.state, order.isPassed(question, before: state) { return }
      let isGuarded =
        if let loop = order.decidingLoop(of: question) {
          outline.draft.states[loop].loop?.condition.flatMap(outline.resolved)
            .map { isSaid($0, standing.beside) } ?? false
        } else {
          order.decidingRoutes(of: question).contains { route in
            leads(from: route.state, to: route.target, standing.beside)
          }
        }
      let place = standing.place ?? name.place
      guard !isGuarded, told.insert(place).inserted else { return }
      diagnostics.append(
        Diagnostic(
          .negationOffPath,
          "'\(name.value)' may not be asked, and counts here as if it were answered otherwise",
          at: place,
          help: "put it in an 'all' beside the condition of the route that leads to it"))
    }

    /// Whether what stands beside says that a route is taken.
    private func leads(from state: Int, to target: Int, _ beside: Set<Condition>) -> Bool {
      var earlier: [Condition] = []
      for route in outline.draft.states[state].routes {
        let when = route.when.flatMap(outline.resolved)
        if case .state(let name) = route.target, outline.names.states[name.value] == target {
          if let when { return isSaid(when, beside) }
          return earlier.contains { isSaid(.not($0), beside) }
        }
        if let when { earlier.append(when) }
      }
      return false
    }

    private func isSaid(_ condition: Condition, _ beside: Set<Condition>) -> Bool {
      if beside.contains(condition) { return true }
      switch condition {
      case .fact(let id): return outline.condition(of: id).map { isSaid($0, beside) } ?? false
      case .all(let parts): return parts.allSatisfy { isSaid($0, beside) }
      case .any(let parts): return parts.contains { isSaid($0, beside) }
      case .constant, .is, .has, .chosen, .compare, .answered, .unsure, .role, .not, .some,
        .every, .count, .maybe:
        return false
      }
    }

    /// A condition with all that it says: what its facts name, and the parts of an `all`.
    private mutating func consequences(of condition: Condition) -> Set<Condition> {
      switch condition {
      case .fact(let id):
        if let known = consequences[id] { return known.union([condition]) }
        let found = outline.condition(of: id).map { consequences(of: $0) } ?? []
        consequences[id] = found
        return found.union([condition])
      case .all(let parts):
        return parts.reduce(into: [condition]) { $0.formUnion(consequences(of: $1)) }
      case .constant, .is, .has, .chosen, .compare, .answered, .unsure, .role, .not, .any, .some,
        .every, .count, .maybe:
        return [condition]
      }
    }
  }
}
