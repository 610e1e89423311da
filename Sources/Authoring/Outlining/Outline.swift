import JSONSource
import Questions

/// A draft with its names looked up: who leads where, who reads what. What the rules look at.
struct Outline: Sendable {
  let draft: Draft
  let names: NameTable
  let graph: StateGraph
  /// Nil when routes make a loop.
  let order: StateOrder?
  let mentions: Mentions
  /// Every place where a condition decides something, in the order of the file's parts.
  let sites: [Site]
  let knowability: Knowability
  private let surroundings: [Set<String>]
  /// Nil when nobody asks whether the review still stands.
  let today: CalendarDate?

  init(_ draft: Draft, names: NameTable, on today: CalendarDate?) {
    (self.draft, self.names, self.today) = (draft, names, today)
    let graph = StateGraph(draft, names: names)
    self.graph = graph
    surroundings = graph.loopOf.map { loop in
      (loop.map { draft.states[$0].collections } ?? [])
        .filter { names.kinds[$0] != nil || names.lists[$0] != nil }
    }
    order = StateOrder(graph)
    mentions = Mentions(draft, names: names)
    sites = Self.sites(draft, graph)
    var resolver = Resolver(draft, names: names)
    knowability = Knowability(facts: draft.facts.compactMap { resolver.fact($0) })
  }

  /// A condition with its names followed; nil when something in it is wrong.
  func resolved(_ condition: DraftCondition) -> Condition? {
    var resolver = Resolver(draft, names: names)
    return resolver.condition(condition)
  }

  /// The condition that a fact names; nil when it is wrong.
  func condition(of fact: FactID) -> Condition? {
    names.facts[fact.description].flatMap { resolved(draft.facts[$0].condition) }
  }

  /// The people and the list that a state is about, inside an `each`.
  func collections(around state: Int) -> Set<String> { surroundings[state] }

  /// The audience of something read: that of the question, or of the first to ask who there is.
  func audience(of subject: Mention.Subject) -> Audience? {
    switch subject {
    case .state(let index): draft.states[index].audience?.value
    case .roster(let kind):
      draft.states.filter { $0.loop?.over.value == draft.people[kind].name.value }
        .compactMap { $0.audience?.value }.min()
    case .role: nil
    }
  }

  /// Something read, as messages name it.
  func noun(of subject: Mention.Subject) -> String {
    switch subject {
    case .state(let index): "'\(draft.states[index].name.value)'"
    case .roster(let kind): "who there is of the kind '\(draft.people[kind].name.value)'"
    case .role(let role): "the role '\(role)'"
    }
  }

  private static func sites(_ draft: Draft, _ graph: StateGraph) -> [Site] {
    var sites: [Site] = []
    for (index, urgent) in draft.urgent.enumerated() {
      guard let when = urgent.when else { continue }
      sites.append(
        Site(
          owner: .urgent(index), condition: when, audience: .parent, bound: [],
          subject: "the urgent screen '\(urgent.state.value)'"))
    }
    for (index, state) in draft.states.enumerated() {
      if let when = state.loop?.condition {
        sites.append(
          Site(
            owner: .each(state: index), condition: when, audience: state.audience?.value,
            bound: state.collections, subject: "the 'where' of '\(state.name.value)'"))
      }
      let bound = graph.loopOf[index].map { draft.states[$0].collections } ?? []
      for (number, route) in state.routes.enumerated() {
        guard let when = route.when else { continue }
        sites.append(
          Site(
            owner: .route(state: index, number), condition: when,
            audience: state.audience?.value, bound: bound,
            subject: "a route of '\(state.name.value)'"))
      }
    }
    for (index, fact) in draft.facts.enumerated() {
      guard let redFlag = fact.redFlag else { continue }
      let condition = DraftCondition(
        origin: fact.condition.origin,
        form: .fact(Name(value: fact.name.value, origin: redFlag.origin)))
      sites.append(
        Site(
          owner: .redFlag(fact: index), condition: condition, audience: nil, bound: [],
          subject: "the red flag '\(fact.name.value)'"))
    }
    for (index, advice) in draft.advice.enumerated() {
      guard let when = advice.when else { continue }
      sites.append(
        Site(
          owner: .advice(index), condition: when, audience: advice.audience?.value, bound: [],
          subject: "the advice '\(advice.name.value)'"))
    }
    for (index, prompt) in draft.prompts.enumerated() {
      guard let when = prompt.when else { continue }
      sites.append(
        Site(
          owner: .prompt(index), condition: when, audience: prompt.audience?.value, bound: [],
          subject: "the prompt '\(prompt.name.value)'"))
    }
    for (index, guarantee) in draft.guarantees.enumerated() {
      for condition in (guarantee.claim?.propositions ?? []).flatMap(\.conditions) {
        sites.append(
          Site(
            owner: .guarantee(index), condition: condition, audience: nil, bound: [],
            subject: "the guarantee '\(guarantee.name.value)'"))
      }
    }
    return sites
  }
}

extension DraftState {
  /// The names of what an `each` goes through.
  var collections: Set<String> {
    Set([loop?.over.value, loop?.inner?.value].compactMap(\.self))
  }
}
