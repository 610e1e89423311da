extension HTML {
  /// A whole file that loads nothing, runs nothing and tells nobody where it was opened.
  static func document(
    title: String, sheet: StyleSheet, _ attributes: [Attribute], body: HTML
  ) -> String {
    let html = HTML.element(
      "html", attributes,
      [.lineBreak, head(title: title, sheets: [.base, sheet]), .lineBreak, body, .lineBreak])
    return "<!doctype html>\n" + html.source + "\n"
  }

  /// What stands before and after the articles of a file that is written one article at a time.
  static func frame(
    title: String, sheet: StyleSheet, _ attributes: [Attribute]
  ) -> (before: String, after: String) {
    let mark = "<!-- -->"
    let whole = document(
      title: title, sheet: sheet, attributes,
      body: .element("body", [], [.element("main", [], [.lineBreak, .literal("<!-- -->")])]))
    let parts = whole.split(separator: mark, maxSplits: 1)
    return (String(parts[0]), String(parts[1]))
  }

  private static func head(title: String, sheets: [StyleSheet]) -> HTML {
    .element(
      "head", [],
      lines(
        [
          .empty("meta", [Attribute("charset", "utf-8")]),
          .empty(
            "meta",
            [Attribute("http-equiv", "Content-Security-Policy"), Attribute(allowing: sheets)]),
          .empty(
            "meta",
            [
              Attribute("name", "viewport"),
              Attribute("content", "width=device-width, initial-scale=1"),
            ]),
          .empty("meta", [Attribute("name", "referrer"), Attribute("content", "no-referrer")]),
          .element("title", text: title),
        ] + sheets.map { .element("style", [], [.literal($0.text)]) }))
  }

  /// Elements on lines of their own.
  static func lines(_ parts: [HTML]) -> [HTML] {
    [.lineBreak] + parts.flatMap { [$0, .lineBreak] }
  }
}
