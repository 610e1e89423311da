import JSONSource

/// What is asked for each person or list member is read for one of them: inside its `each`, or in
/// the `where` of a quantifier over them.
enum PersonOutsideEach: Rule {
  static func check(_ outline: Outline) -> [Diagnostic] {
    let conditions = outline.sites.flatMap { site in
      outline.mentions.inside(site.condition).compactMap { check($0, site, outline) }
    }
    return unique(conditions) + scores(outline) + ages(outline)
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
      score.terms.compactMap { term -> Diagnostic? in
        guard let state = outline.names.states[term.question.value],
          score.per.map({ outline.names.kinds[$0.value] != nil }) ?? true
        else { return nil }
        let around = outline.collections(around: state)
        guard around != Set([score.per?.value].compactMap(\.self)) else { return nil }
        return Diagnostic(
          .personOutsideEach,
          "the score '\(score.name.value)' is made "
            + (score.per.map { "for each \($0.value)" } ?? "once")
            + ", and '\(term.question.value)' is asked "
            + (around.isEmpty ? "once" : "for each \(around.sorted().joined(separator: " and "))"),
          at: term.question.place, help: "'per' names the people of the questions' 'each'")
      }
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
