import JSONSource

/// Facts name conditions and make no loop.
enum FactLoop: Rule {
  static func check(_ outline: Outline) -> [Diagnostic] {
    var search = Search(outline: outline)
    for fact in outline.draft.facts.indices { search.visit(fact) }
    return search.diagnostics
  }

  private struct Search {
    let outline: Outline
    var done: Set<Int> = []
    var path: [Int] = []
    var diagnostics: [Diagnostic] = []

    mutating func visit(_ fact: Int) {
      guard !done.contains(fact) else { return }
      path.append(fact)
      for name in Mentions.facts(in: outline.draft.facts[fact].condition) {
        guard let next = outline.names.facts[name.value] else { continue }
        guard let first = path.firstIndex(of: next) else {
          visit(next)
          continue
        }
        let loop = (path[first...] + [next]).map { outline.draft.facts[$0].name.value }
        diagnostics.append(
          Diagnostic(
            .factLoop, "the facts name each other in a loop: \(loop.joined(separator: " → "))",
            at: name.place, help: "let one of them read answers alone"))
      }
      path.removeLast()
      done.insert(fact)
    }
  }
}
