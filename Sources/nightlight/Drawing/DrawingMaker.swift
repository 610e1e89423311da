internal import Engine
internal import Questions
internal import Wording

/// Makes the boxes and ways of a drawing out of a machine.
struct DrawingMaker {
  let machine: Machine
  let show: ShowWords
  let audience: Audience

  init(_ machine: Machine, words: Words, audience: Audience) {
    (self.machine, self.audience) = (machine, audience)
    show = ShowWords(words, of: machine, for: audience)
  }

  private var questionnaire: Questionnaire { machine.questionnaire }
  private var order: [Int] { machine.readingOrder(for: audience) }

  var groups: [Drawing.Group] {
    var groups: [Drawing.Group] = []
    var title = ""
    for index in order {
      // What ends the talk names no part of its own.
      if let next = heading(of: index) { title = next }
      if groups.last?.title != title { groups.append(Drawing.Group(title: title, runs: [])) }
      let loop = machine.flow.loopOf[index].flatMap(frame)
      if groups[groups.count - 1].runs.last.map({ $0.loop != loop }) ?? true {
        groups[groups.count - 1].runs.append(Drawing.Run(loop: loop, boxes: []))
      }
      let run = groups[groups.count - 1].runs.count - 1
      groups[groups.count - 1].runs[run].boxes.append(box(questionnaire.states[index]))
    }
    return groups
  }

  private func heading(of index: Int) -> String? {
    switch machine.flow.entryOf[index] {
    case nil: show.text("any-time")
    case .after: show.text("after")
    case .talk:
      questionnaire.states[index].part.map { part in
        let place = (questionnaire.parts.firstIndex(of: part) ?? 0) + 1
        return show.text(
          "part",
          [
            .part: String(place), .parts: String(questionnaire.parts.count),
            .name: show.words.text(.part(part)),
          ])
      }
    }
  }

  private func frame(_ index: Int) -> Drawing.LoopFrame? {
    let state = questionnaire.states[index]
    guard let loop = state.loop else { return nil }
    return Drawing.LoopFrame(
      state: state.id, title: draw("each", [.name: loop.names]),
      condition: loop.condition.map { guarded($0, ConditionText(words: show)) })
  }

  private func box(_ state: State) -> Drawing.Box {
    let urgent = questionnaire.urgent.first { $0.state == state.id }
    return Drawing.Box(
      state: state.id, number: show.number(state.id), label: label(of: state),
      kind: kind(of: state),
      audience: state.audience, isSensitive: state.isSensitive,
      urgent: urgent.map { urgent in
        Drawing.Urgent(
          isTyped: urgent.isTyped,
          when: urgent.when.map { ConditionText(words: show).text($0) })
      })
  }

  /// The noun for the state, or how its words begin.
  private func label(of state: State) -> String {
    if case .end = state.kind { return show.text("end") }
    if let noun = show.words.optionalText(.short(state.id)) { return noun }
    let text = show.words.optionalText(.question(state.id)) ?? state.id.description
    let words = text.split(whereSeparator: \.isWhitespace)
    let first = words.prefix(Self.mostWords).joined(separator: " ")
    return words.count > Self.mostWords ? first + " …" : first
  }

  private static let mostWords = 7

  private func kind(of state: State) -> String {
    switch state.kind {
    case .say: draw("kind.say")
    case .each: draw("kind.each")
    case .end: draw("kind.end")
    case .ask(.one): draw("kind.one")
    case .ask(.many): draw("kind.many")
    case .ask(.yesNo): draw("kind.yes-no")
    case .ask(.number): draw("kind.number")
    case .ask(.date): draw("kind.date")
    case .ask(.text): draw("kind.text")
    }
  }

  // MARK: Ways

  var ways: [Drawing.Way] {
    order.flatMap { index -> [Drawing.Way] in
      let state = questionnaire.states[index]
      let conditions = ConditionText(words: show, asking: state.id)
      return state.routes.map { route in
        Drawing.Way(
          from: state.id, to: goal(route.target, from: index),
          when: route.when.map { guarded($0, conditions) },
          isOtherwise: route.when == nil && state.routes.count > 1)
      }
    }
  }

  private func goal(_ target: Route.Target, from index: Int) -> Drawing.Goal {
    switch target {
    case .state(let state): .state(state)
    case .back: .back
    case .nextPerson:
      .nextPerson(
        of: machine.flow.loopOf[index].map { questionnaire.states[$0].id }
          ?? questionnaire.states[index].id)
    }
  }

  // MARK: Names

  /// What the names mean that ways, loops and urgent screens speak of, and the names in those.
  var names: [Drawing.Name] {
    var used: Set<FactID> = []
    var open = conditions
    while let condition = open.popLast() {
      for fact in condition.facts where used.insert(fact).inserted {
        open += questionnaire.facts.filter { $0.id == fact }.map(\.condition)
      }
    }
    return questionnaire.facts.filter { used.contains($0.id) }.map { fact in
      Drawing.Name(
        name: fact.id.description, meaning: ConditionText(words: show).text(fact.condition))
    }
  }

  private var conditions: [Condition] {
    order.flatMap { index -> [Condition] in
      let state = questionnaire.states[index]
      let urgent = questionnaire.urgent.first { $0.state == state.id }
      return state.routes.compactMap(\.when?.condition)
        + [state.loop?.condition?.condition, urgent?.when].compactMap(\.self)
    }
  }

  private func guarded(_ guard: Route.Guard, _ conditions: ConditionText) -> String {
    let text = conditions.text(`guard`.condition)
    return `guard`.ifUnknown ? draw("or-unknown", [.text: text]) : text
  }

  private func draw(_ key: String, _ values: [Placeholder: String] = [:]) -> String {
    show.words.text("draw." + key, values)
  }
}
