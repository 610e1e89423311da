import JSONSource

/// What is asked for each person or list member is read for one of them: inside its `each`, or in
/// the `where` of a quantifier over them.
enum PersonOutsideEach: Rule {
  static func check(_ outline: Outline) -> [Diagnostic] {
    let conditions = outline.sites.flatMap { site in
      outline.mentions.inside(site.condition).compactMap { check($0, site, outline) }
    }
    return unique(conditions) + scores(outline) + drinks(outline) + card(outline) + ages(outline)
  }

  private static func check(_ located: LocatedMention, _ site: Site, _ outline: Outline)
    -> Diagnostic?
  {
    guard case .state(let state) = located.mention.subject else { return nil }
    let needed = outline.collections(around: state)
      .subtracting(site.bound).subtracting(located.mention.bound).sorted()
    guard let first = needed.first else { return nil }
    return Diagnostic(
      .personOutsideEach,
      "\(site.subject) reads '\(outline.draft.states[state].name.value)', "
        + "which is asked for each \(needed.joined(separator: " and "))",
      at: located.name.place,
      help: "say for whom: { \"some\": \"\(first)\", \"where\": … }")
  }

  private static func scores(_ outline: Outline) -> [Diagnostic] {
    outline.draft.scores.flatMap { score in
      score.terms.compactMap { term in
        differing(term.question, per: score.per, "the score '\(score.name.value)' is made", outline)
      }
    }
  }

  private static func drinks(_ outline: Outline) -> [Diagnostic] {
    guard let drinks = outline.draft.drinks else { return [] }
    return drinks.rows.compactMap { row in
      differing(row.question, per: drinks.per, "units of alcohol are added up", outline)
    }
  }

  /// What is added up for each person is asked of each, and of nobody else.
  private static func differing(
    _ question: Name, per: Name?, _ subject: String, _ outline: Outline
  ) -> Diagnostic? {
    guard let state = outline.names.states[question.value],
      per.map({ outline.names.kinds[$0.value] != nil }) ?? true
    else { return nil }
    let around = outline.collections(around: state)
    guard around != Set([per?.value].compactMap(\.self)) else { return nil }
    return Diagnostic(
      .personOutsideEach,
      "\(subject) \(per.map { "for each \($0.value)" } ?? "once"), and '\(question.value)' is asked "
        + (around.isEmpty ? "once" : "for each \(around.sorted().joined(separator: " and "))"),
      at: question.place, help: "'per' names the people of the questions' 'each'")
  }

  /// A card is one person's, or the family's: what is asked once stands on every card, what is
  /// asked of each stands on theirs.
  private static func card(_ outline: Outline) -> [Diagnostic] {
    guard let card = outline.draft.card,
      card.kind.map({ outline.names.kinds[$0.value] != nil }) ?? true
    else { return [] }
    return card.questions.compactMap { name in
      guard let state = outline.names.states[name.value] else { return nil }
      let others = outline.collections(around: state)
        .subtracting([card.kind?.value].compactMap(\.self)).sorted()
      guard !others.isEmpty else { return nil }
      return Diagnostic(
        .personOutsideEach,
        "the card is made \(card.kind.map { "for each \($0.value)" } ?? "once"), "
          + "and '\(name.value)' is asked for each \(others.joined(separator: " and "))",
        at: name.place, help: "'for' names the people of the questions' 'each'")
    }
  }

  private static func ages(_ outline: Outline) -> [Diagnostic] {
    [outline.draft.age?.born, outline.draft.age?.gestation].compactMap { name in
      guard let name, let state = outline.names.states[name.value],
        !outline.collections(around: state).isEmpty
      else { return nil }
      return Diagnostic(
        .personOutsideEach, "the baby's age is one, and '\(name.value)' is asked inside an 'each'",
        at: name.place)
    }
  }

  private static func unique(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    var seen: Set<Place> = []
    return diagnostics.sorted().filter { seen.insert($0.place).inserted }
  }
}
