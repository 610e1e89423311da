internal import Wording

/// A case as a picture: a line down the page with a mark for each contact, and under it what changed,
/// what was explained, and what is open, each with a mark of its own shape.
///
/// It is as wide as a phone, so on paper it needs no more than half the page.
package struct TimelineSVG: Hashable, Sendable {
  /// The whole file.
  package let text: String
  /// The same as parts of a page, one for each contact: on paper a page may end between two of them.
  let parts: [HTML]

  private static let width = 344
  /// Where the line down the page stands, and where words begin.
  private static let (line, words) = (14, 32)
  private static let step = 18
  /// How many cells of a terminal fit into a line, measured with the widest usual letters.
  private static let cells = 42

  package init(_ timeline: Timeline) {
    // A file of its own has to say what it is; on a page that is known.
    let kind = HTML.Attribute("xmlns", "http://www.w3.org/2000/svg")
    text =
      Self.picture(of: timeline.contacts, named: timeline.title, [kind], goesOn: (false, false))
      .source + "\n"
    let last = timeline.contacts.count - 1
    parts = timeline.contacts.enumerated().map { place, contact in
      Self.picture(
        of: [contact], named: contact.heading, goesOn: (place > 0, place < last))
    }
  }

  /// Contacts, one under the other; whether the line goes on above and below them.
  private static func picture(
    of contacts: [Timeline.Contact], named title: String, _ attributes: [HTML.Attribute] = [],
    goesOn: (above: Bool, below: Bool)
  ) -> HTML {
    var drawing = Drawing()
    for contact in contacts { drawing.add(contact) }
    let height = max(drawing.height, step) + step / 2
    let lines = contacts.flatMap(\.lines)
    return .element(
      "svg", attributes + self.attributes(height),
      HTML.lines(
        [
          .element("title", text: title),
          .element("desc", text: lines.joined(separator: " ")),
          line(from: goesOn.above ? 0 : 8, to: goesOn.below ? height : height - 8),
        ] + drawing.shapes))
  }

  private static func attributes(_ height: Int) -> [HTML.Attribute] {
    [
      HTML.Attribute("role", "img"), HTML.Attribute("class", "timeline"),
      HTML.Attribute("viewBox", numbers: [0, 0, width, height]),
      HTML.Attribute("width", number: width), HTML.Attribute("height", number: height),
      HTML.Attribute("font-family", "Arial, 'Liberation Sans', 'Noto Sans', sans-serif"),
      HTML.Attribute("font-size", number: 14), HTML.Attribute("fill", "currentColor"),
    ]
  }

  /// The line down the page.
  private static func line(from top: Int, to bottom: Int) -> HTML {
    .element(
      "path",
      [
        HTML.Attribute("stroke", "currentColor"), HTML.Attribute("stroke-width", number: 2),
        HTML.Attribute(strokes: [.down(x: line, y: top, by: max(0, bottom - top))]),
      ])
  }

  /// What is drawn so far, from the top down.
  private struct Drawing {
    var shapes: [HTML] = []
    var height = 0

    mutating func add(_ contact: Timeline.Contact) {
      if height > 0 { height += step / 2 }
      shapes.append(.mark(.contact, x: line, y: height + step / 2))
      write(contact.heading, isHeading: true)
      write(contact.ending)
      for item in contact.items {
        shapes.append(.mark(.item(item.kind), x: line, y: height + step / 2))
        write(item.text)
      }
    }

    private mutating func write(_ text: String, isHeading: Bool = false) {
      for piece in lines(of: text) {
        height += step
        let weight = isHeading ? [HTML.Attribute("font-weight", "bold")] : []
        shapes.append(
          .element(
            "text",
            [
              HTML.Attribute("x", number: words), HTML.Attribute("y", number: height - 4),
            ] + weight, text: piece))
      }
    }

    private func lines(of text: String) -> [String] {
      var sheet = TextSheet(columns: cells)
      sheet.add(text)
      return sheet.text.split(separator: "\n").map(String.init)
    }
  }
}

extension HTML {
  fileprivate enum Mark {
    case contact
    case item(Timeline.Item.Kind)
  }

  /// A small shape around a place: what it means stands beside it in words.
  fileprivate static func mark(_ mark: Mark, x: Int, y: Int) -> HTML {
    switch mark {
    case .contact: circle(x, y, 7, isFull: true)
    case .item(.changed): polygon([x, y - 6, x + 6, y, x, y + 6, x - 6, y])
    case .item(.advice): circle(x, y, 4, isFull: true)
    case .item(.saidBack): square(x, y, isFull: true)
    case .item(.notSaidBack): square(x, y, isFull: false)
    case .item(.open): circle(x, y, 5, isFull: false)
    }
  }

  private static func circle(_ x: Int, _ y: Int, _ radius: Int, isFull: Bool) -> HTML {
    element(
      "circle",
      [
        Attribute("cx", number: x), Attribute("cy", number: y), Attribute("r", number: radius),
      ] + outline(isFull))
  }

  private static func square(_ x: Int, _ y: Int, isFull: Bool) -> HTML {
    element(
      "rect",
      [
        Attribute("x", number: x - 5), Attribute("y", number: y - 5),
        Attribute("width", number: 10), Attribute("height", number: 10),
      ] + outline(isFull))
  }

  private static func polygon(_ points: [Int]) -> HTML {
    element("polygon", [Attribute("points", numbers: points)] + outline(false))
  }

  /// What is not full is as light as the paper, so that the line does not run through it.
  private static func outline(_ isFull: Bool) -> [Attribute] {
    [
      isFull ? Attribute("fill", "currentColor") : Attribute("fill", "Canvas"),
      Attribute("stroke", "currentColor"), Attribute("stroke-width", number: 2),
    ]
  }
}
