internal import Questions
internal import Records
internal import Wording

/// What was said, what was seen, and what is not known.
extension RecordArticle {
  var answers: [Section] {
    let gaps = record.notKnown + (record.practitioner?.notKnown ?? [])
    let setAside = record.setAside + (record.practitioner?.setAside ?? [])
    return [
      Section(key: "talk", count: nil, content: list(words.lines(of: record.talk))),
      Section(
        key: "said", count: record.said.count, content: table(record.said.map(row), of: "said")),
    ] + (record.practitioner.map(seen) ?? []) + [
      Section(key: "not-known", count: gaps.count, content: table(gaps.map(row), of: "not-known")),
      Section(key: "set-aside", count: setAside.count, content: list(setAside.map(words.name))),
    ]
  }

  /// What is replied otherwise than at an earlier contact; what changed within the talk stands beside
  /// each answer.
  func changed(_ changes: RecordChanges) -> [Section] {
    let since = line(words("changes.since", [.date: words.date(changes.since)]))
    let rows = changes.rows.map { row in
      self.row(
        words.name(row.question),
        [row.before, row.now].map { [line(words.reply($0, to: row.asks, at: row.question.state))] })
    }
    return [
      Section(
        key: "changes", count: rows.count,
        content: [since]
          + (rows.isEmpty
            ? [line(words("none"))]
            : table(rows, of: "changes", columns: ["question", "before", "now"])))
    ]
  }

  private func seen(_ part: PractitionerPart) -> [Section] {
    let answers = part.seen.filter { !$0.question.state.isShared }
    return [
      Section(key: "seen", count: answers.count, content: table(answers.map(row), of: "seen"))
    ]
  }

  // MARK: Tables

  private func table(
    _ rows: [HTML], of key: String, columns: [String] = ["question", "answer"]
  ) -> [HTML] {
    guard !rows.isEmpty else { return [] }
    let heads = columns.map {
      HTML.element("th", [HTML.Attribute("scope", "col")], text: words("column.\($0)"))
    }
    return [
      .element(
        "table", [],
        HTML.lines([
          .element("caption", [HTML.Attribute("class", "unseen")], text: words("\(key).heading")),
          .element("thead", [], [.element("tr", [], heads)]),
          .element("tbody", [], HTML.lines(rows)),
        ]))
    ]
  }

  private func row(_ answer: RecordedAnswer) -> HTML {
    let state = answer.question.state
    let lines =
      [
        value(answer.reply, to: answer.asks, at: state, answer.given.language),
        line(words.provenance(answer.given)),
      ] + answer.notes.map { line(words.note($0)) }
      + answer.before.map { line(words.earlier($0, of: answer.asks, at: state)) }
    return row(words.name(answer.question), [lines])
  }

  private func row(_ gap: Gap) -> HTML {
    let why = HTML.element("p", [HTML.Attribute("class", "value")], text: words.unknown(gap.why))
    let given = gap.given.map { line(words.provenance($0)) }
    let notes = gap.notes.map { line(words.note($0)) }
    var before: [HTML] = []
    if case .question(let question, let asks) = gap.subject {
      before = gap.before.map { line(words.earlier($0, of: asks, at: question.state)) }
    }
    return row(words.name(gap), [[why] + [given].compactMap(\.self) + notes + before])
  }

  private func row(_ name: String, _ cells: [[HTML]]) -> HTML {
    .element(
      "tr", [],
      [.element("th", [HTML.Attribute("scope", "row")], text: name)]
        + cells.map { .element("td", [], $0) })
  }

  private func line(_ text: String) -> HTML { .element("p", text: text) }

  // MARK: Values

  /// The value; what was said in own words is set apart, so that it cannot turn round what stands
  /// beside it, and says its language where that is not the page's.
  private func value(
    _ reply: Reply, to asks: Question, at state: StateID, _ language: String
  ) -> HTML {
    let parts: [HTML] =
      switch reply {
      case .value(.options(let options, let other?)):
        (options.isEmpty
          ? []
          : [
            .text(
              words.reply(
                .value(.options(options, other: nil)), to: asks, at: state)
                + words.words.listSeparator)
          ]) + quoted(other, language)
      case .value(.text(let text)): quoted(text, language)
      case .value, .withheld, .unknown: [.text(words.reply(reply, to: asks, at: state))]
      }
    return .element("p", [HTML.Attribute("class", "value")], parts)
  }

  private func quoted(_ text: String, _ language: String) -> [HTML] {
    let tag = LanguageTag(language).flatMap { $0 == words.words.language ? nil : $0 }
    let attributes = tag.map { [HTML.Attribute(language: $0)] } ?? []
    return [.text("\""), .element("bdi", attributes, text: text), .text("\"")]
  }
}
