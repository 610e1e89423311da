import JSONSource

/// Facts name facts only so deep that whatever follows them comes to an end in little memory, and that
/// somebody can still say what they mean.
enum FactTooDeep: Rule {
  static func check(_ outline: Outline) -> [Diagnostic] {
    outline.facts(over: Limits.depth, by: depth).map { fact in
      Diagnostic(
        .factTooDeep,
        "'\(fact.value)' leads through more than \(Limits.depth) conditions inside one another",
        at: fact.place, help: "say it with fewer facts in between")
    }
  }

  private static func depth(of condition: DraftCondition, following fact: (Name) -> Int) -> Int {
    if case .fact(let name) = condition.form { return 1 + fact(name) }
    return 1 + (condition.parts.map { depth(of: $0, following: fact) }.max() ?? 0)
  }
}
