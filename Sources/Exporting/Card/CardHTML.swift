/// A plan card as one HTML file: a page of A5 for each person when printed, with no script and
/// nothing from outside.
package struct CardHTML: Hashable, Sendable {
  /// The whole file.
  package let text: String

  package init(_ card: CardPages) {
    text = HTML.document(
      title: card.title, sheet: .card, HTML.Attribute.language(card.language),
      body: .element(
        "body", [], [.element("main", [], HTML.lines(card.pages.map { Self.page($0, of: card) }))]))
  }

  private static func page(_ page: CardPages.Page, of card: CardPages) -> HTML {
    let owner = page.owner.map {
      HTML.element("p", [HTML.Attribute("class", "owner")], text: $0)
    }
    let heading = [HTML.element("h1", text: card.title)] + [owner].compactMap { $0 }
    let help = HTML.element(
      "section", [HTML.Attribute("class", "help")], [.element("p", text: card.help)])
    return .element(
      "article", [CardSize(page).attribute],
      HTML.lines(
        [.element("header", [], heading)] + page.rows.map(row)
          + [
            help, .team(card.team),
            .element("footer", [], [.element("p", text: card.footer)]),
          ]))
  }

  private static func row(_ row: CardPages.Row) -> HTML {
    let blank = [
      HTML.element("p", [HTML.Attribute("class", "blank")], text: row.blank),
      HTML.element("p", [HTML.Attribute("class", "rule")]),
    ]
    let said = row.lines.map { HTML.element("p", text: $0) }
    return .element(
      "section", [],
      HTML.lines([.element("h2", text: row.heading)] + (row.lines.isEmpty ? blank : said)))
  }
}
