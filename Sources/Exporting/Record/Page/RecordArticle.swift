internal import Questions
internal import Records
internal import Wording

/// A record as an article of a page: its head, a line of contents that leads to each heading, and
/// under each heading what belongs there.
struct RecordArticle {
  let record: Record
  let words: RecordWords
  let number: Int
  /// What changed since an earlier contact; nil where there was none, or nobody compared.
  let changes: RecordChanges?

  init(_ record: Record, _ words: RecordWords, number: Int, changes: RecordChanges? = nil) {
    (self.record, self.words, self.number, self.changes) = (record, words, number, changes)
  }

  /// A heading, how many things stand under it where they can be counted, and they themselves.
  struct Section {
    let key: StaticString
    let count: Int?
    /// Empty where there is nothing, which is then said.
    let content: [HTML]
    /// What stands there in any case.
    var remarks: [HTML] = []
  }

  var html: HTML {
    let sections =
      (changes.map(changed) ?? []) + answers + advice + (record.practitioner.map(practice) ?? [])
    return .element(
      "article", [HTML.Attribute(labelledBy: title, visit)],
      HTML.lines([head, contents(of: sections)] + sections.map(html) + [foot]))
  }

  // MARK: Places

  /// The heading of the article with a number.
  static func title(_ number: Int) -> HTML.Anchor { HTML.Anchor(number, "title") }

  private var title: HTML.Anchor { Self.title(number) }
  private var visit: HTML.Anchor { HTML.Anchor(number, "visit") }
  private var contents: HTML.Anchor { HTML.Anchor(number, "contents") }

  // MARK: The frame

  private var head: HTML {
    let hide = HTML.element("p", [HTML.Attribute("class", "hide")], text: words("hide"))
    let visit = words.visit(record.identity).enumerated().map { place, line in
      HTML.element("p", place == 0 ? [HTML.Attribute(id: self.visit)] : [], text: line)
    }
    let lines =
      (record.practitioner.map { words.circumstances($0.circumstances) } ?? [])
      .map { HTML.element("p", text: $0) }
    let standing = words.standing(record.identity).map {
      HTML.element("p", [], [.element("strong", text: $0)])
    }
    return .element(
      "header", [],
      HTML.lines(
        (record.reader == .practitioner ? [hide] : []) + [
          .element(
            "h1", [HTML.Attribute(id: title)],
            text: words("title", [.title: words.words.text(.title)]))
        ] + standing + visit + lines))
  }

  private func contents(of sections: [Section]) -> HTML {
    let items = sections.map { section -> HTML in
      let count = section.count.map { HTML.text(" (\($0))") }
      let link = HTML.element(
        "a", [HTML.Attribute(to: HTML.Anchor(number, section.key))], text: heading(section.key))
      return .element("li", [], [link] + [count].compactMap(\.self))
    }
    return .element(
      "nav", [HTML.Attribute(label: "\(words("contents")) \(number)")],
      HTML.lines([
        .element("h2", [HTML.Attribute(id: contents)], text: words("contents")),
        .element("ul", [], HTML.lines(items)),
      ]))
  }

  private func html(_ section: Section) -> HTML {
    let anchor = HTML.Anchor(number, section.key)
    let none = HTML.element("p", text: words("none"))
    return .element(
      "section", [],
      HTML.lines(
        [.element("h2", [HTML.Attribute(id: anchor)], text: heading(section.key))]
          + (section.content.isEmpty ? [none] : section.content) + section.remarks))
  }

  private func heading(_ key: StaticString) -> String { words("\(key).heading") }

  private var foot: HTML {
    let lines = words.origin(record.identity) + words.integrity(of: record) + [words("restricted")]
    return .element("footer", [], HTML.lines(lines.map { .element("p", text: $0) }))
  }

  /// A list with an item for each line; nothing where there is none.
  func list(_ lines: [String]) -> [HTML] { list(lines.map { [.text($0)] }) }

  func list(_ items: [[HTML]]) -> [HTML] {
    items.isEmpty ? [] : [.element("ul", [], HTML.lines(items.map { .element("li", [], $0) }))]
  }
}
