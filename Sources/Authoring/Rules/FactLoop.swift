import JSONSource

/// Facts name conditions and make no loop.
enum FactLoop: Rule {
  static func check(_ outline: Outline) -> [Diagnostic] {
    let facts = outline.draft.facts
    return Descent(through: outline.names.factsNamed(in: outline.draft)).loops.compactMap { loop in
      guard let first = loop.path.first, let last = loop.path.last else { return nil }
      let named = Mentions.facts(in: facts[last].condition)
        .filter { outline.names.facts[$0.value] != nil }
      let names = (loop.path + [first]).map { facts[$0].name.value }
      return Diagnostic(
        .factLoop, "the facts name each other in a loop: \(names.joined(separator: " → "))",
        at: named[loop.closing].place, help: "let one of them read answers alone")
    }
  }
}
