/// The midwife's grid as one HTML file: a table on A4, with no script and nothing from outside.
package struct GridHTML: Hashable, Sendable {
  /// The whole file.
  package let text: String

  package init(_ page: GridPage) {
    let size =
      page.isWide ? HTML.Attribute("class", "wide") : HTML.Attribute("class", "narrow")
    text = HTML.document(
      title: page.title, sheet: .grid, HTML.Attribute.language(page.language) + [size],
      body: Self.body(page))
  }

  private static func body(_ page: GridPage) -> HTML {
    let header: HTML = .element(
      "header", [],
      HTML.lines(
        [
          .element("p", [HTML.Attribute("class", "hide")], text: page.hide),
          .element("h1", text: page.title),
        ] + page.head.map { .element("p", text: $0) }))
    let foot = page.foot.map { HTML.element("p", [HTML.Attribute("class", "foot")], text: $0) }
    return .element(
      "body", [],
      [
        .element(
          "main", [],
          HTML.lines(
            [header, table(page)] + foot + page.sections.map(section) + [
              .element("footer", [], [.element("p", text: page.restricted)])
            ]))
      ])
  }

  private static func table(_ page: GridPage) -> HTML {
    let heads = page.columns.map {
      HTML.element("th", [HTML.Attribute("scope", "col")], text: $0)
    }
    return .element(
      "table", [],
      HTML.lines([
        .element("caption", [HTML.Attribute("class", "unseen")], text: page.title),
        .element("thead", [], [.element("tr", [], heads)]),
        .element(
          "tbody", [], HTML.lines(page.rows.map { row($0, carers: page.columns.dropFirst()) })),
      ]))
  }

  private static func row(_ row: GridPage.Row, carers: ArraySlice<String>) -> HTML {
    .element(
      "tr", [],
      [.element("th", [HTML.Attribute("scope", "row")], text: row.message)]
        + zip(row.cells, carers).map { cell($0, of: $1) })
  }

  /// A cell; what is open is set in bold and in a frame, and says so in words. Where there is no room
  /// for columns, it says whose it is.
  private static func cell(_ cell: GridPage.Cell, of carer: String) -> HTML {
    let who = HTML.element("b", [HTML.Attribute("class", "who")], text: carer)
    let lines = cell.lines.enumerated().map { place, line in
      place == 0 && cell.isOpen
        ? HTML.element("strong", text: line) : HTML.element("span", text: line)
    }
    return .element(
      "td", cell.isOpen ? [HTML.Attribute("class", "open")] : [], [who] + lines)
  }

  private static func section(_ section: GridPage.Section) -> HTML {
    .element(
      "section", [],
      HTML.lines([
        .element("h2", text: section.heading),
        .element("ul", [], HTML.lines(section.items.map { .element("li", text: $0) })),
      ]))
  }
}
