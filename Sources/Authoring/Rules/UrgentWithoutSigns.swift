import JSONSource
import Questions

/// What is urgent when certain has a strong advice on the same condition: it gives the signs to
/// those who did not answer.
enum UrgentWithoutSigns: Rule {
  static let needsWholeDraft = true

  static func check(_ outline: Outline) -> [Diagnostic] {
    let strong = Set(
      outline.draft.advice.filter { $0.level?.value == .strong && $0.hold == nil }
        .compactMap { $0.when.flatMap(outline.resolved) })
    let screens = outline.draft.urgent.compactMap { urgent in
      urgent.when.map { ($0, "the urgent screen '\(urgent.state.value)'") }
    }
    let advice = outline.draft.advice.compactMap { advice in
      advice.level?.value == .urgent
        ? advice.when.map { ($0, "the urgent advice '\(advice.name.value)'") } : nil
    }
    return (screens + advice).compactMap { when, subject in
      guard let condition = outline.resolved(when), !strong.contains(condition) else { return nil }
      return Diagnostic(
        .urgentWithoutSigns, "no strong advice has the condition of \(subject)", at: when.place,
        help: "add one: it gives the signs to those who declined to answer")
    }
  }
}
