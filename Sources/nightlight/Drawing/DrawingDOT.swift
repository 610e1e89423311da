internal import Questions
internal import Wording

/// A drawing in the language of Graphviz: a frame for each part, a shape for each audience.
struct DrawingDOT {
  let drawing: Drawing

  var lines: [String] {
    ["digraph \(quoted(drawing.questionnaire.id.description)) {"]
      + style.map { "  " + $0 }
      + drawing.groups.enumerated().flatMap { frame($0.offset, $0.element) }
      + drawing.ways.flatMap(edges).map { "  " + $0 }
      + legend + ["}"]
  }

  private var show: ShowWords { drawing.show }

  private func draw(_ key: String, _ values: [Placeholder: String] = [:]) -> String {
    show.words.text("draw." + key, values)
  }

  private var style: [String] {
    let title = ([show.words.text(.title)] + drawing.about).joined(separator: "\n")
    return [
      "graph [label=\(quoted(title)), labelloc=t, fontsize=22, \(Self.font), nodesep=0.35,",
      "  ranksep=0.35, compound=true, style=\"rounded\", color=\"#808080\", bgcolor=white];",
      "node [\(Self.font), fontsize=11, margin=\"0.15,0.07\", color=\"#202020\"];",
      "edge [\(Self.font), fontsize=10, color=\"#404040\", arrowsize=0.7];",
    ]
  }

  private static let font = "fontname=\"Helvetica,Arial,sans-serif\""

  // MARK: Boxes

  private func frame(_ index: Int, _ group: Drawing.Group) -> [String] {
    ["  subgraph \"cluster_\(index)\" {", "    label=\(quoted(group.title)); fontsize=15;"]
      + group.runs.flatMap(lines).map { "    " + $0 } + ["  }"]
  }

  private func lines(of run: Drawing.Run) -> [String] {
    guard let loop = run.loop else { return run.boxes.map(node) }
    let condition = loop.condition.map { "\n" + draw("only-where", [.text: wrapped($0)]) } ?? ""
    return ["subgraph \(quoted("cluster_" + loop.state.description)) {"]
      + ["  label=\(quoted(loop.title + condition)); style=\"rounded,dashed\"; fontsize=12;"]
      + run.boxes.map { "  " + node($0) } + ["  " + next(of: loop.state), "}"]
  }

  private func node(_ box: Drawing.Box) -> String {
    var marks = [box.kind] + (box.isSensitive ? [draw("sensitive")] : [])
    if let urgent = box.urgent {
      marks += urgent.isTyped ? [draw("urgent.typed")] : []
      marks += urgent.when.map { [draw("urgent.when", [.text: $0])] } ?? []
    }
    let text = "\(box.number)  \(wrapped(box.label))\n" + wrapped(marks.joined(separator: ", "))
    return "\(quoted(box.state.description)) [label=\(quoted(text)), \(look(of: box))];"
  }

  private func look(of box: Drawing.Box) -> String {
    let shape =
      switch box.audience {
      case .parent: "shape=box, style=\"rounded,filled\", fillcolor=\"#ffffff\""
      case .practitioner: "shape=note, style=\"filled\", fillcolor=\"#eef3f8\""
      case .restricted: "shape=octagon, style=\"filled\", fillcolor=\"#e4e4e4\""
      }
    if box.urgent != nil { return shape + ", color=\"#b00020\", penwidth=3, fontcolor=\"#b00020\"" }
    return box.isSensitive ? shape + ", peripheries=2" : shape
  }

  /// Where a passage turns to the next person.
  private func next(of loop: StateID) -> String {
    "\(quoted(turn(loop))) [label=\(quoted(wrapped(show.text("next.person")))), shape=ellipse, "
      + "style=dashed];"
  }

  private func turn(_ loop: StateID) -> String { loop.description + " @next-person" }

  // MARK: Ways

  private func edges(of way: Drawing.Way) -> [String] {
    switch way.to {
    case .back: return []
    case .nextPerson(let loop): return [edge(way.from.description, turn(loop), way.when, [])]
    case .state(let state):
      var attributes: [String] = []
      if group(of: way.from) != group(of: state) { attributes.append("constraint=false") }
      // The spine of a part stays straight.
      if show.numbers[state] == show.numbers[way.from].map({ $0 + 1 }) {
        attributes.append("weight=8")
      }
      guard let first = first(of: way.from) else {
        return [edge(way.from.description, state.description, way.when, attributes)]
      }
      let isFirst = way == drawing.ways(from: way.from).first
      return (isFirst ? passage(of: way.from, from: first) : [])
        + [edge(turn(way.from), state.description, way.when, attributes)]
    }
  }

  /// Into the passage of a loop, and back to its beginning for the next person.
  private func passage(of loop: StateID, from first: StateID) -> [String] {
    [
      edge(loop.description, first.description, nil, ["weight=8"]),
      edge(turn(loop), first.description, nil, ["constraint=false", "style=dashed"]),
    ]
  }

  /// Where the passage of a loop begins, for a loop whose passage is drawn.
  private func first(of state: StateID) -> StateID? {
    drawing.groups.lazy.flatMap(\.runs).first { $0.loop?.state == state }?.boxes.first?.state
  }

  private func group(of state: StateID) -> Int? {
    drawing.groups.firstIndex { $0.runs.contains { $0.boxes.contains { $0.state == state } } }
  }

  private func edge(_ from: String, _ to: String, _ when: String?, _ other: [String]) -> String {
    let label = when.map { ["label=\(quoted(wrapped($0)))"] } ?? []
    let attributes = label + other
    let rest = attributes.isEmpty ? "" : " [\(attributes.joined(separator: ", "))]"
    return "\(quoted(from)) -> \(quoted(to))\(rest);"
  }

  // MARK: What it means

  private var legend: [String] {
    let audiences = Audience.allCases.filter { audience in
      drawing.groups.contains { $0.runs.contains { $0.boxes.contains { $0.audience == audience } } }
    }
    let boxes = audiences.map { sample("audience.\($0.rawValue)", $0, isSensitive: false, nil) }
    let others = [
      sample("sensitive", .parent, isSensitive: true, nil),
      sample("urgent", .parent, isSensitive: false, Drawing.Urgent(isTyped: false, when: nil)),
    ]
    let names = drawing.names.enumerated().map { index, name in
      let meaning = Wrapped.lines("\(name.name): \(name.meaning)", width: 48)
      return (
        "@name-\(index)", "shape=plaintext, margin=0, label=\(leftAligned(meaning))"
      )
    }
    let all = (boxes + others).map { ("@" + $0.0, $0.1) } + names
    // One below the other, so that the legend is a column like the parts.
    let column = all.map { quoted($0.0) }.joined(separator: " -> ")
    return ["  subgraph \"cluster_legend\" {", "    label=\(quoted(draw("legend"))); fontsize=15;"]
      + all.map { "    \(quoted($0.0)) [\($0.1)];" } + ["    \(column) [style=invis];", "  }"]
  }

  /// A box as it stands for one thing alone: its name, and how it is drawn.
  private func sample(
    _ key: String, _ audience: Audience, isSensitive: Bool, _ urgent: Drawing.Urgent?
  ) -> (String, String) {
    let box = Drawing.Box(
      state: StateID(known: "legend"), number: "", label: "", kind: "", audience: audience,
      isSensitive: isSensitive, urgent: urgent)
    return (key, "label=\(quoted(wrapped(draw(key)))), \(look(of: box))")
  }

  // MARK: Text

  private func wrapped(_ text: String) -> String {
    Wrapped.lines(text, width: 26).joined(separator: "\n")
  }

  /// A text as Graphviz reads it, broken where its lines end.
  private func quoted(_ text: String) -> String { "\"\(escaped(text, line: "\\n"))\"" }

  private func leftAligned(_ lines: [String]) -> String {
    "\"\(lines.map { escaped($0, line: "") + "\\l" }.joined())\""
  }

  private func escaped(_ text: String, line: String) -> String {
    text.map { character in
      switch character {
      case "\"": "\\\""
      case "\\": "\\\\"
      case "\n": line
      default: String(character)
      }
    }.joined()
  }
}
