import JSONSource

/// Facts that name others again and again come to few enough conditions, with each of them written out,
/// that whatever goes through them comes to an end.
enum FactTooLarge: Rule {
  static func check(_ outline: Outline) -> [Diagnostic] {
    outline.facts(over: Limits.conditions, by: size).map { fact in
      Diagnostic(
        .factTooLarge,
        "'\(fact.value)' comes to more than \(Limits.conditions) conditions when the facts in it "
          + "are written out", at: fact.place, help: "name each fact in it only once")
    }
  }

  /// How many conditions there are, as far as it matters: the count stops above the limit.
  private static func size(of condition: DraftCondition, following fact: (Name) -> Int) -> Int {
    if case .fact(let name) = condition.form { return 1 + fact(name) }
    let all = condition.parts.reduce(1) { $0 + size(of: $1, following: fact) }
    return min(all, Limits.conditions + 1)
  }
}
