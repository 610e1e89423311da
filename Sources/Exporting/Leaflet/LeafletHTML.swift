/// A leaflet as one HTML file: a page of A5 when printed, with no script and nothing from outside.
package struct LeafletHTML: Hashable, Sendable {
  /// The whole file.
  package let text: String

  package init(_ page: LeafletPage) {
    text = HTML.document(
      title: page.title, sheet: .leaflet,
      HTML.Attribute.language(page.language) + [LeafletSize(page).attribute], body: Self.body(page))
  }

  private static func body(_ page: LeafletPage) -> HTML {
    let unfinished = page.unfinished.map { passage in
      HTML.element(
        "p", [HTML.Attribute("class", "unfinished")],
        [.element("strong", text: passage.heading), .text(" "), .text(passage.text)])
    }
    let columns =
      [page.personal, page.always].compactMap { $0 }.map { section($0) }
      + page.blocks.map(block) + [help(page.help)]
    let parts: [HTML?] = [
      .element(
        "header", [], [.element("h1", text: page.title), .element("p", text: page.subtitle)]),
      unfinished, strip(page.pictures),
      .element("div", [HTML.Attribute("class", "columns")], HTML.lines(columns)), .team(page.team),
      .element("footer", [], [.element("p", text: page.footer)]),
    ]
    return .element("body", [], [.element("main", [], HTML.lines(parts.compactMap { $0 }))])
  }

  private static func strip(_ pictures: [LeafletPage.Picture]) -> HTML {
    .element(
      "ul", [HTML.Attribute("class", "pictures")],
      HTML.lines(
        pictures.map { picture in
          .element(
            "li", [],
            [
              picture.pictogram.drawing(title: picture.title),
              .element("span", text: picture.caption),
            ])
        }))
  }

  private static func section(_ list: LeafletPage.List) -> HTML {
    .element("section", [], HTML.lines([.element("h2", text: list.heading)] + items(list)))
  }

  private static func items(_ list: LeafletPage.List) -> [HTML] {
    let note = list.note.map { HTML.element("p", [HTML.Attribute("class", "note")], text: $0) }
    let bullets = HTML.element(
      "ul", [HTML.Attribute("class", "items")],
      HTML.lines(list.items.map { .element("li", text: $0) }))
    return [list.items.isEmpty ? nil : bullets, note].compactMap { $0 }
  }

  private static func block(_ block: LeafletPage.Block) -> HTML {
    let drawing = block.picture.map { $0.pictogram.drawing(title: $0.title) }
    return .element(
      "section", [HTML.Attribute("class", "box")],
      HTML.lines(
        [.element("h2", text: block.passage.heading)] + [drawing].compactMap { $0 }
          + [.element("p", text: block.passage.text)]))
  }

  private static func help(_ help: LeafletPage.Help) -> HTML {
    .element(
      "section", [HTML.Attribute("class", "box help")],
      HTML.lines(
        [
          .element("h2", text: help.list.heading),
          help.picture.pictogram.drawing(title: help.picture.title),
        ] + items(help.list)))
  }
}
