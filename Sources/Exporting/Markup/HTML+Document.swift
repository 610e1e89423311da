extension HTML {
  /// The head of a file that loads nothing, runs nothing and tells nobody where it was opened; its
  /// policy names the digest of its one style sheet.
  static func head(title: String, policy: StaticString, sheet: StaticString) -> HTML {
    .element(
      "head", [],
      lines([
        .empty("meta", [Attribute("charset", "utf-8")]),
        .empty(
          "meta",
          [Attribute("http-equiv", "Content-Security-Policy"), Attribute("content", policy)]),
        .empty(
          "meta",
          [
            Attribute("name", "viewport"),
            Attribute("content", "width=device-width, initial-scale=1"),
          ]),
        .empty("meta", [Attribute("name", "referrer"), Attribute("content", "no-referrer")]),
        .element("title", text: title),
        .element("style", [], [.literal(sheet)]),
      ]))
  }

  /// Elements on lines of their own.
  static func lines(_ parts: [HTML]) -> [HTML] {
    [.lineBreak] + parts.flatMap { [$0, .lineBreak] }
  }
}
