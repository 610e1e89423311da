package import Engine
package import Questions

/// What two questionnaires can know between them, as a questionnaire of its own.
extension Questionnaire {
  /// Asks, one after the other, whatever one of two machines asks, with every answer that one of
  /// them takes, and cuts numbers wherever one of them does. It has no rules.
  ///
  /// - Throws: where the same name means something else in each.
  package static func common(_ first: Machine, _ second: Machine) throws(Incomparable)
    -> Questionnaire
  {
    let (old, new) = (first.questionnaire, second.questionnaire)
    let talk = try line(.talk, first, second)
    let after = try line(.after, first, second)
    guard let start = talk.first?.id else { throw .state(new.start.talk) }
    let age = try Merging.age(old.age, new.age)
    let states = talk + after
    let common = Questionnaire(
      id: new.id, version: new.version, review: new.review, sources: [], parts: [],
      people: Merging.people(old.people, new.people), lists: Merging.lists(old.lists, new.lists),
      start: Start(talk: start, after: after.first?.id), urgent: [], age: age, states: states,
      facts: try cuts([first, second], of: states, age), scores: [], card: nil, drinks: nil,
      advice: [], prompts: [], guarantees: [], examples: [])
    try common.checkFineness()
    return common
  }

  /// The states of one entry, each leading to the next, the passages of loops behind them.
  private static func line(_ entry: Entry, _ first: Machine, _ second: Machine)
    throws(Incomparable) -> [State]
  {
    let orders = [first, second].map { machine in
      machine.flow.order.filter { machine.flow.entryOf[$0] == entry }
        .map { machine.questionnaire.states[$0].id }
    }
    let order = Merging.order(orders[0], orders[1])
    var (states, passages): ([State], [State]) = ([], [])
    for (index, id) in order.enumerated() {
      let next = index + 1 < order.count ? Route.Target.state(order[index + 1]) : nil
      let passage = [first, second].map { $0.passage(of: id) }
      let inside = Merging.order(passage[0], passage[1])
      states.append(try state(id, start: inside.first, to: next, first, second))
      for (place, inner) in inside.enumerated() {
        let onward =
          place + 1 < inside.count ? Route.Target.state(inside[place + 1]) : .nextPerson
        passages.append(try state(inner, start: nil, to: onward, first, second))
      }
    }
    return states + passages
  }

  private static func state(
    _ id: StateID, start: StateID?, to next: Route.Target?, _ first: Machine, _ second: Machine
  ) throws(Incomparable) -> State {
    let (old, new) = (first.place(of: id), second.place(of: id))
    guard let place = new ?? old, old == nil || new == nil || old?.isLike(new) == true,
      let kind = kind(old?.state.kind, new?.state.kind, start: start)
    else { throw .state(id) }
    return State(
      id: id, kind: kind, audience: place.state.audience, part: nil, isSensitive: false,
      isVerbatim: false, teaching: nil, routes: next.map { [Route(when: nil, target: $0)] } ?? [])
  }

  private static func kind(_ old: State.Kind?, _ new: State.Kind?, start: StateID?) -> State.Kind? {
    switch (old ?? new, new ?? old) {
    case (.say, .say): .say
    case (.ask(let first), .ask(let second)): Merging.question(first, second).map(State.Kind.ask)
    case (.end(let first), .end(let second)) where first == second: .end(second)
    case (.each(let first), .each(let second))
    where first.over == second.over && first.inner == second.inner:
      start.map { .each(Loop(over: second.over, inner: second.inner, start: $0)) }
    case (.say, _), (.ask, _), (.end, _), (.each, _), (nil, _): nil
    }
  }

  /// Facts that do nothing but cut numbers where one of the machines does, and at the ends of what
  /// each of them takes.
  private static func cuts(_ machines: [Machine], of states: [State], _ age: AgeQuestions?)
    throws(Incomparable) -> [Fact]
  {
    var conditions: Set<Condition> = []
    for machine in machines {
      for cell in machine.automaton(slots: machine.questionnaire.people.map { _ in 1 }).cells {
        guard case .classes(let cuts) = cell.domain else { continue }
        switch cell.subject {
        case .state(let index, _):
          let state = machine.questionnaire.states[index]
          if case .ask(.number(let measure)) = state.kind {
            let ends = [measure.range.lowerBound, measure.range.upperBound + 1]
            conditions.formUnion(
              (cuts + ends).map { .compare(.question(state.id), .atLeast, $0) })
          } else {
            conditions.formUnion(cuts.map { .compare(.derived(.daysOld), .atLeast, $0) })
          }
        case .correctedAge:
          // The corrected age is compared in whole weeks only.
          conditions.formUnion(cuts.map { .compare(.derived(.correctedWeeks), .atLeast, $0 / 7) })
        case .roster, .person: break
        }
      }
    }
    return conditions.enumerated().compactMap { index, condition in
      (try? FactID("cut-\(index)")).map { Fact(id: $0, condition: condition, redFlag: nil) }
    }
  }

  /// The atoms of one question fit a machine word, and so do those of both together.
  private func checkFineness() throws(Incomparable) {
    for state in states where (state.question?.choices?.flags ?? 0) > Self.mostAtoms {
      throw .tooFine(state.id)
    }
    let numbers = Dictionary(
      grouping: facts.compactMap { fact -> Quantity? in
        if case .compare(let quantity, _, _) = fact.condition { quantity } else { nil }
      }, by: \.self)
    for (quantity, cuts) in numbers where cuts.count + 1 > Self.mostAtoms {
      if case .question(let id) = quantity { throw .tooFine(id) }
      throw .tooFine(age?.born ?? start.talk)
    }
  }

  private static var mostAtoms: Int { 64 }
}

extension Machine {
  /// Where a state stands: in which entry, and in which loop.
  fileprivate struct StatePlace {
    let state: State
    let entry: Entry?
    let loop: StateID?

    func isLike(_ other: StatePlace?) -> Bool { entry == other?.entry && loop == other?.loop }
  }

  /// Nil for a state that no entry leads to.
  fileprivate func place(of id: StateID) -> StatePlace? {
    guard let index = names.place(of: id), let entry = flow.entryOf[index] else { return nil }
    return StatePlace(
      state: questionnaire.states[index], entry: entry,
      loop: flow.loopOf[index].map { questionnaire.states[$0].id })
  }

  /// The states that a loop goes through, in order; none for any other state.
  fileprivate func passage(of id: StateID) -> [StateID] {
    guard let index = names.place(of: id) else { return [] }
    return (flow.passages[index] ?? []).map { questionnaire.states[$0].id }
  }
}
