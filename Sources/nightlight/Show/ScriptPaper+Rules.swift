internal import Questions
internal import Wording

extension ScriptPaper {
  /// The advice, most important first, each with when it is given and what it rests on.
  var adviceLines: [String] {
    let shown = questionnaire.advice.filter { $0.audience <= audience }
    let ordered = Advice.Level.allCases.flatMap { level in shown.filter { $0.level == level } }
    guard !ordered.isEmpty else { return [] }
    return heading(show.text("advice")) + ordered.flatMap { [""] + lines(of: $0) }
  }

  /// The prompts, which only the practitioner sees.
  var promptLines: [String] {
    let shown = questionnaire.prompts.filter { $0.audience <= audience }
    guard !shown.isEmpty else { return [] }
    return heading(show.text("prompts")) + shown.flatMap { [""] + lines(of: $0) }
  }

  /// What the names mean that conditions use.
  var factLines: [String] {
    let shown = questionnaire.facts.filter { isShown($0.condition) }
    guard !shown.isEmpty else { return [] }
    return heading(show.text("facts"))
      + shown.flatMap {
        [$0.id.description] + Wrapped.lines(conditions.text($0.condition), lead: "  ")
      }
  }

  /// The publications that the advice rests on.
  var sourceLines: [String] {
    heading(show.text("sources"))
      + questionnaire.sources.flatMap { source in
        let id = source.id.description
        let lead = id + String(repeating: " ", count: max(2, 6 - id.count))
        return Wrapped.lines(line(of: source), lead: lead)
      }
  }

  private func lines(of advice: Advice) -> [String] {
    var lines = ["\(advice.id)  \(advice.level.rawValue)"]
    if let reason = advice.hold { lines.append(show.text("held", [.reason: reason])) }
    lines += Wrapped.lines(show.text("when", [.text: conditions.text(advice.when)]), lead: "  ")
    lines += Wrapped.paragraphs(show.words.text(.adviceSaid(advice.id)), lead: "  ")
    if let unsure = show.words.optionalText(.adviceUnsure(advice.id)) {
      lines += Wrapped.lines(show.text("advice.unsure") + ": " + unsure, lead: "  ")
    }
    return lines + sources(advice.sources)
  }

  private func lines(of prompt: Prompt) -> [String] {
    let key = prompt.ifUnknown == true ? "when-unknown" : "when"
    var lines = [prompt.id.description]
    lines += Wrapped.lines(show.text(key, [.text: conditions.text(prompt.when)]), lead: "  ")
    lines += Wrapped.paragraphs(show.words.text(.prompt(prompt.id)), lead: "  ")
    if let duty = prompt.needs {
      lines += Wrapped.lines(
        show.text(
          "prompts.needs",
          [.days: String(duty.days), .action: duty.action.description]), lead: "  ")
    }
    return lines + sources(prompt.sources)
  }

  private func sources(_ sources: [SourceID]) -> [String] {
    guard !sources.isEmpty else { return [] }
    let names = sources.map(\.description).joined(separator: ", ")
    return Wrapped.lines(show.text("advice.sources", [.source: names]), lead: "  ")
  }

  private func line(of source: Source) -> String {
    var values: [Placeholder: String] = [
      .publisher: source.publisher, .title: source.title,
      .year: source.year.map { String($0) } ?? show.text("source.undated"),
    ]
    guard let quoted = source.quotedBy else { return show.text("source", values) }
    values[.text] = quoted
    return show.text("source.quoted", values)
  }

  /// Whether a condition reads nothing that this audience may not know.
  private func isShown(_ condition: Condition) -> Bool {
    switch condition {
    case .constant, .role: true
    case .is(let state, _), .has(let state, _), .chosen(let state), .answered(let state),
      .unsure(let state), .compare(.question(let state), _, _):
      show.numbers[state] != nil
    case .compare(.score(let id), _, _):
      questionnaire.scores.filter { $0.id == id }.flatMap(\.terms)
        .allSatisfy { show.numbers[$0.question] != nil }
    case .compare(.derived, _, _): true
    case .fact(let id):
      questionnaire.facts.filter { $0.id == id }.allSatisfy { isShown($0.condition) }
    case .all(let parts), .any(let parts): parts.allSatisfy(isShown)
    case .not(let part), .maybe(let part), .some(_, let part), .every(_, let part),
      .count(_, let part, _, _):
      isShown(part)
    }
  }
}
