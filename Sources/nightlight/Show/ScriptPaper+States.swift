internal import Questions
internal import Wording

extension ScriptPaper {
  /// One state: what to say or ask, the choices, what explains it, and where to go on.
  func lines(of state: State) -> [String] {
    let number = show.number(state.id)
    let lead = number + String(repeating: " ", count: max(1, 5 - number.count))
    let indent = String(repeating: " ", count: lead.count)
    var lines: [String]
    switch state.kind {
    case .say:
      lines = ["\(lead)\(show.text("say"))"]
      lines += Wrapped.paragraphs(show.words.text(.question(state.id)), lead: indent)
      lines += variants(of: state, indent)
    case .ask(let question):
      lines = Wrapped.paragraphs(show.words.text(.question(state.id)), lead: lead)
      lines += variants(of: state, indent)
      lines += explanation(of: state, indent) + answers(to: question, of: state, indent)
    case .each(let loop):
      let first = show.number(loop.start)
      lines = Wrapped.lines(
        show.text("each", [.name: loop.names, .first: first]), lead: lead)
      if let condition = loop.condition {
        lines += Wrapped.lines(
          show.text(
            condition.ifUnknown ? "each.where-unknown" : "each.where",
            [.text: conditions.text(condition.condition)]), lead: indent)
      }
    case .end:
      return ["\(lead)\(show.text("end"))"]
    }
    return lines + urgent(state, indent) + routes(of: state, indent)
  }

  private func explanation(of state: State, _ indent: String) -> [String] {
    var lines: [String] = []
    if let why = show.words.optionalText(.why(state.id)) {
      lines += Wrapped.lines(show.text("why", [.text: why]), lead: indent)
    }
    if let help = show.words.optionalText(.help(state.id)) {
      lines += Wrapped.paragraphs(show.text("explain", [.text: help]), lead: indent)
    }
    return lines
  }

  private func answers(to question: Question, of state: State, _ indent: String) -> [String] {
    switch question {
    case .one(let choices):
      [indent + show.text("ask.one")] + boxes(choices, of: state, indent)
    case .many(let choices):
      [indent + show.text("ask.many")] + boxes(choices, of: state, indent)
    case .yesNo:
      [indent + show.text("ask.one")] + boxes(.yesNo, of: state, indent)
    case .number(let measure):
      Wrapped.lines(show.range(of: measure), lead: indent)
    case .date:
      [indent + show.text("ask.date")]
    case .text(let most):
      [indent + show.text("ask.text", [.number: String(most)])]
    }
  }

  private func boxes(_ choices: Choices, of state: State, _ indent: String) -> [String] {
    var lines = choices.options.flatMap {
      Wrapped.lines(show.option($0, of: state.id), lead: indent + "[ ] ")
    }
    if choices.allowsOther {
      let own = show.words.optionalText(.option(state.id, .other))
      lines += Wrapped.lines(
        own.map { show.text("other.named", [.text: $0]) } ?? show.text("other"),
        lead: indent + "[ ] ")
    }
    if let none = choices.none {
      lines += Wrapped.lines(
        show.option(none, of: state.id) + " " + show.text("none"), lead: indent + "[ ] ")
    }
    return lines
  }

  /// When an urgent screen shows itself.
  private func urgent(_ state: State, _ indent: String) -> [String] {
    guard let urgent = questionnaire.urgent.first(where: { $0.state == state.id }),
      let condition = urgent.when
    else { return [] }
    return Wrapped.lines(
      show.text("urgent", [.text: conditions.text(condition)]), lead: indent)
  }

  // MARK: Where to go on

  /// Said where the next state is not simply the next number.
  private func routes(of state: State, _ indent: String) -> [String] {
    if state.routes.count == 1, case .state(let next) = state.routes[0].target,
      let here = show.numbers[state.id], show.numbers[next] == here + 1
    {
      return []
    }
    let parts = state.routes.map { route in
      guard let when = route.when else { return target(route.target) }
      return show.text(
        when.ifUnknown ? "next.when-unknown" : "next.when",
        [.text: conditions.text(when.condition), .value: target(route.target)])
    }
    return Wrapped.lines(
      show.text("next", [.text: parts.joined(separator: "; ")]), lead: indent)
  }

  private func target(_ target: Route.Target) -> String {
    switch target {
    case .state(let state): show.number(state)
    case .nextPerson: show.text("next.person")
    case .back: show.text("next.back")
    }
  }
}
