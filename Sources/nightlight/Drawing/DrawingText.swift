internal import Questions
internal import Wording

/// A drawing in lines of text: each state with the ways that do not simply lead to the next number,
/// what is gone through for each person set off by bars.
struct DrawingText {
  let drawing: Drawing

  var lines: [String] {
    let title = show.words.text(.title)
    let key = Wrapped.lines(draw("key", [.name: drawing.questionnaire.id.description]))
    return heading(title, "=").dropFirst() + drawing.about + key
      + drawing.groups.flatMap { heading($0.title, "-") + $0.runs.flatMap(lines) } + nameLines
  }

  private var show: ShowWords { drawing.show }

  private func draw(_ key: String, _ values: [Placeholder: String] = [:]) -> String {
    show.words.text("draw." + key, values)
  }

  private func heading(_ text: String, _ rule: String) -> [String] {
    ["", text, String(repeating: rule, count: text.count)]
  }

  // MARK: States

  private func lines(of run: Drawing.Run) -> [String] {
    guard let loop = run.loop else { return run.boxes.flatMap { lines(of: $0, bar: "") } }
    let condition = loop.condition.map {
      Wrapped.lines(draw("only-where", [.text: $0]), lead: Self.bar)
    }
    return Wrapped.lines(loop.title + ":", lead: Self.bar) + (condition ?? [])
      + run.boxes.flatMap { lines(of: $0, bar: Self.bar) }
      + ways(from: loop.state, bar: "", draw("after-last"))
  }

  private static let bar = "     | "

  private func lines(of box: Drawing.Box, bar: String) -> [String] {
    let number = String(repeating: " ", count: max(0, 4 - box.number.count)) + box.number + "  "
    let marks = ([box.kind] + (box.isSensitive ? [draw("sensitive")] : []) + audience(of: box))
      .joined(separator: ", ")
    var lines = wrapped("\(box.label) (\(marks))", lead: number, bar: bar)
    for line in box.urgent.map(urgent) ?? [] {
      lines += wrapped(line, lead: "    ! ", bar: bar)
    }
    // The ways on from a loop come after its passage.
    return isFrame(box.state) ? lines : lines + ways(from: box.state, bar: bar, nil)
  }

  private func audience(of box: Drawing.Box) -> [String] {
    box.audience == .parent ? [] : [draw("audience.\(box.audience.rawValue)")]
  }

  private func urgent(_ urgent: Drawing.Urgent) -> [String] {
    (urgent.isTyped ? [draw("urgent.typed")] : [])
      + (urgent.when.map { [draw("urgent.when", [.text: $0])] } ?? [])
  }

  private func isFrame(_ state: StateID) -> Bool {
    drawing.groups.contains { $0.runs.contains { $0.loop?.state == state } }
  }

  /// The first line behind its lead, the others under it, all behind the bar.
  private func wrapped(_ text: String, lead: String, bar: String) -> [String] {
    let indent = bar + String(repeating: " ", count: lead.count)
    return Wrapped.lines(text, lead: indent).enumerated().map { index, line in
      index > 0 ? line : bar + lead + line.dropFirst(indent.count)
    }.map { $0.hasPrefix(bar) ? $0 : bar + $0.dropFirst(bar.count) }
  }

  // MARK: Ways

  private func ways(from state: StateID, bar: String, _ before: String?) -> [String] {
    let ways = drawing.ways(from: state)
    if before == nil, ways.count == 1, isNext(ways[0]) { return [] }
    return ways.flatMap { way in
      wrapped(
        [before, words(of: way)].compactMap(\.self).joined(separator: " "), lead: "      -> ",
        bar: bar)
    }
  }

  private func isNext(_ way: Drawing.Way) -> Bool {
    guard case .state(let next) = way.to, let here = show.numbers[way.from] else { return false }
    return show.numbers[next] == here + 1
  }

  private func words(of way: Drawing.Way) -> String {
    let goal = goal(way.to)
    if way.isOtherwise { return draw("otherwise", [.value: goal]) }
    return way.when.map { draw("if", [.text: $0, .value: goal]) } ?? goal
  }

  private func goal(_ goal: Drawing.Goal) -> String {
    switch goal {
    case .state(let state): show.number(state)
    case .nextPerson: show.text("next.person")
    case .back: show.text("next.back")
    }
  }

  // MARK: Names

  private var nameLines: [String] {
    guard !drawing.names.isEmpty else { return [] }
    return heading(show.text("facts"), "-")
      + drawing.names.flatMap { [$0.name] + Wrapped.lines($0.meaning, lead: "  ") }
  }
}
