/// An audit as one HTML file: each line is a sentence, and under it a bar that shows the same.
package struct AuditHTML: Hashable, Sendable {
  /// The whole file.
  package let text: String

  package init(_ page: AuditPage) {
    text = HTML.document(
      title: page.title, sheet: .audit, HTML.Attribute.language(page.language),
      body: Self.body(page))
  }

  private static func body(_ page: AuditPage) -> HTML {
    let header = HTML.element(
      "header", [],
      HTML.lines([.element("h1", text: page.title)] + page.head.map { .element("p", text: $0) }))
    let footer = HTML.element(
      "footer", [], HTML.lines(page.foot.map { .element("p", text: $0) }))
    return .element(
      "body", [],
      [.element("main", [], HTML.lines([header] + page.tables.map(section) + [footer]))])
  }

  private static func section(_ table: AuditPage.Table) -> HTML {
    let key = table.parts.enumerated().map { place, part in
      HTML.element(
        "li", [], [AuditBar(parts: [(place, 1)], width: 24, title: part).html, .text(part)])
    }
    return .element(
      "section", [],
      HTML.lines(
        [.element("h2", text: table.heading)]
          + (key.isEmpty
            ? [] : [.element("ul", [HTML.Attribute("class", "key")], HTML.lines(key))])
          + table.lines.flatMap(line)
          + [table.hidden].compactMap(\.self).map { .element("p", text: $0) }))
  }

  private static func line(_ line: AuditPage.Line) -> [HTML] {
    let bar = AuditBar(
      parts: line.cells.enumerated().map { ($0, $1.count) }, width: 600, title: line.sentence)
    return [.element("p", text: line.sentence)]
      + (line.total > 0 && !line.cells.isEmpty
        ? [.element("div", [HTML.Attribute("class", "bar")], [bar.html])] : [])
  }
}
