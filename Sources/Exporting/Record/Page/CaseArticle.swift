internal import Wording

/// A case at a glance, before its records: contact by contact in sentences, and under them a picture
/// that shows the same.
struct CaseArticle {
  private let timeline: Timeline
  private let words: Words
  /// That of the first record: the others follow.
  private let number: Int

  init(_ timeline: Timeline, words: Words, number: Int) {
    (self.timeline, self.words, self.number) = (timeline, words, number)
  }

  var html: HTML {
    .element(
      "article", [HTML.Attribute(labelledBy: title)],
      HTML.lines([
        head, contents, section(sentences, text("in-words"), HTML.lines(contacts)),
        section(picture, text("picture"), TimelineSVG(timeline).parts),
      ]))
  }

  private var title: HTML.Anchor { HTML.Anchor(number, "case") }
  private var sentences: HTML.Anchor { HTML.Anchor(number, "case-words") }
  private var picture: HTML.Anchor { HTML.Anchor(number, "case-picture") }

  private func text(_ key: String) -> String { words.text("timeline.\(key)") }

  private var head: HTML {
    let hide = timeline.hide.map {
      HTML.element("p", [HTML.Attribute("class", "hide")], text: $0)
    }
    return .element(
      "header", [],
      HTML.lines(
        [hide].compactMap(\.self) + [
          .element("h1", [HTML.Attribute(id: title)], text: timeline.title)
        ]))
  }

  /// Ways to the two forms of the glance, and to the record of each contact.
  private var contents: HTML {
    let forms = [(sentences, text("in-words")), (picture, text("picture"))].map { anchor, text in
      HTML.element("a", [HTML.Attribute(to: anchor)], text: text)
    }
    let records = timeline.contacts.enumerated().map { place, contact in
      HTML.element(
        "a",
        [
          HTML.Attribute(to: RecordArticle.title(number + place)),
          HTML.Attribute("class", "contact"),
        ], text: contact.heading)
    }
    let items = (forms + records).map { HTML.element("li", [], [$0]) }
    return .element(
      "nav", [HTML.Attribute(label: timeline.title)],
      HTML.lines([
        .element("h2", text: words.text("record.contents")), .element("ul", [], HTML.lines(items)),
      ]))
  }

  private func section(_ anchor: HTML.Anchor, _ heading: String, _ content: [HTML]) -> HTML {
    .element(
      "section", [],
      HTML.lines([.element("h2", [HTML.Attribute(id: anchor)], text: heading)] + content))
  }

  /// A sentence for each contact, and under it one for each thing that the picture marks.
  private var contacts: [HTML] {
    timeline.contacts.map { contact in
      let items = contact.items.map { HTML.element("li", text: $0.text) }
      return .element(
        "div", [HTML.Attribute("class", "contact")],
        HTML.lines(
          [
            .element(
              "p", [],
              [.element("strong", text: contact.heading + "."), .text(" " + contact.ending)])
          ] + (items.isEmpty ? [] : [.element("ul", [], HTML.lines(items))])))
    }
  }
}
