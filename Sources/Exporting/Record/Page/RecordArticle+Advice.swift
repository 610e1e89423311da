internal import Questions
internal import Records
internal import Wording

/// What the family was told, and what is for the practitioner.
extension RecordArticle {
  var advice: [Section] {
    let given = record.advice.given.map { given -> [HTML] in
      [
        .element("strong", text: given.id.description),
        .text(" (\(words.label(of: given))): \(words.text(of: given))"),
      ]
    }
    let lessons = record.teachBacks.map { lesson -> [HTML] in
      [.element("strong", text: words.title(of: lesson))]
        + words.lines(of: lesson).map { .element("p", text: $0) }
    }
    return [
      Section(
        key: "advice", count: given.count, content: list(given),
        remarks: list(words.asides(of: record.advice))),
      Section(key: "teach-back", count: lessons.count, content: list(lessons)),
      Section(
        key: "urgent", count: record.urgent.count, content: list(record.urgent.map(words.line))),
    ]
  }

  func practice(_ part: PractitionerPart) -> [Section] {
    var sources = SourceList()
    let counts = words.counts(of: part)
    let rules = part.rules.map { rule(of: $0, &sources) }
    let prompts = part.prompts.map { prompt(of: $0, &sources) }
    let actions = part.actions.map { action -> [HTML] in
      [.text(words.task(action))] + words.lines(of: action).map { .element("p", text: $0) }
    }
    let stage = words.stage(of: part).map { HTML.element("p", text: $0) }
    return [
      Section(key: "counts", count: counts.count, content: list(counts)),
      Section(key: "rules", count: rules.count, content: list(rules)),
      Section(key: "prompts", count: prompts.count, content: list(prompts)),
      Section(key: "to-do", count: actions.count, content: list(actions)),
      Section(
        key: "not-closed", count: part.notClosed.count,
        content: list(part.notClosed.map(words.duty)),
        remarks: [stage].compactMap(\.self)),
      Section(
        key: "sources", count: sources.sources.count, content: numbered(sources.sources)),
    ]
  }

  private func rule(of rule: FiredRule, _ sources: inout SourceList) -> [HTML] {
    let reasons = words.reasons(of: rule).joined(separator: " ")
    return [
      .element("strong", text: rule.advice.description),
      .text(" (\(words.certainty(rule.text == .said))) "),
    ] + links(to: sources.places(of: rule.sources))
      + (reasons.isEmpty ? [] : [.element("p", text: reasons)])
  }

  private func prompt(of prompt: FiredPrompt, _ sources: inout SourceList) -> [HTML] {
    let text = words.words.text(.prompt(prompt.id))
    return [
      .element("strong", text: prompt.id.description),
      .text(" (\(words.certainty(prompt.isCertain))) "),
    ] + links(to: sources.places(of: prompt.sources)) + [.text(": \(text)")]
  }

  // MARK: Sources

  private func source(_ place: Int) -> HTML.Anchor { HTML.Anchor(number, "source", place) }

  private func links(to places: [Int]) -> [HTML] {
    let links = places.map { place in
      HTML.element("a", [HTML.Attribute(to: source(place))], text: String(place))
    }
    let separated = links.enumerated().flatMap { index, link in
      index == 0 ? [link] : [.text(", "), link]
    }
    return [.text("[")] + separated + [.text("]")]
  }

  private func numbered(_ sources: [Source]) -> [HTML] {
    guard !sources.isEmpty else { return [] }
    let items = sources.enumerated().map { index, source in
      HTML.element("li", [HTML.Attribute(id: self.source(index + 1))], text: words.source(source))
    }
    return [.element("ol", [], HTML.lines(items))]
  }
}
