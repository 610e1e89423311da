internal import Wording

/// A piece of HTML: elements that this program wrote, and text in which nothing is markup.
///
/// There is no way to make one out of a string but `text`, which escapes; names of elements and
/// attributes are literals of this program, and so are the values of attributes, but for numbers, a
/// language's name, which is letters, digits and hyphens, and a label, which is escaped as text is.
struct HTML: Hashable, Sendable {
  private(set) var source: String

  private init(source: String) { self.source = source }

  /// Text as it is to be read. Characters that could hide something or turn a line round are left
  /// out, and the five that mean something in HTML are escaped.
  static func text(_ text: String) -> HTML {
    var source = ""
    for character in HarmlessText.oneLine(text).unicodeScalars {
      switch character {
      case "&": source += "&amp;"
      case "<": source += "&lt;"
      case ">": source += "&gt;"
      case "\"": source += "&quot;"
      case "'": source += "&#39;"
      default: source.unicodeScalars.append(character)
      }
    }
    return HTML(source: source)
  }

  /// An element with what is in it.
  static func element(
    _ name: StaticString, _ attributes: [Attribute] = [], _ content: [HTML] = []
  ) -> HTML {
    let inner = content.map(\.source).joined()
    return HTML(source: "<\(name)\(attributes.map(\.source).joined())>\(inner)</\(name)>")
  }

  static func element(_ name: StaticString, _ attributes: [Attribute] = [], text: String) -> HTML {
    element(name, attributes, [.text(text)])
  }

  /// An element that has no end tag, such as `meta`.
  static func empty(_ name: StaticString, _ attributes: [Attribute]) -> HTML {
    HTML(source: "<\(name)\(attributes.map(\.source).joined())>")
  }

  /// Markup that this program wrote.
  static func literal(_ source: StaticString) -> HTML { HTML(source: "\(source)") }

  static let lineBreak = HTML(source: "\n")

  /// A place on a page that can be gone to: a number, a word of this program's making, and perhaps a
  /// number of that.
  struct Anchor: Hashable, Sendable {
    fileprivate let name: String

    init(_ number: Int, _ word: StaticString, _ item: Int? = nil) {
      name = "r\(number)-\(word)" + (item.map { "-\($0)" } ?? "")
    }
  }

  /// A name and a value, both of this program's making.
  struct Attribute: Hashable, Sendable {
    fileprivate let source: String

    init(_ name: StaticString, _ value: StaticString) { source = " \(name)=\"\(value)\"" }

    /// A whole number, such as a place in a picture.
    init(_ name: StaticString, number: Int) { source = " \(name)=\"\(number)\"" }

    init(_ name: StaticString, numbers: [Int]) {
      source = " \(name)=\"\(numbers.map(String.init).joined(separator: " "))\""
    }

    /// Straight lines in a picture.
    init(strokes: [Stroke]) { source = " d=\"\(strokes.map(\.source).joined())\"" }

    /// The language of what follows, and the direction in which it is read.
    static func language(_ tag: LanguageTag) -> [Attribute] {
      [
        Attribute(language: tag),
        tag.isRightToLeft ? Attribute("dir", "rtl") : Attribute("dir", "ltr"),
      ]
    }

    /// The language of what follows, whose direction follows from its letters.
    init(language tag: LanguageTag) { source = " lang=\"\(tag)\"" }

    /// The name of an element, which nothing else on the page has.
    init(id anchor: Anchor) { source = " id=\"\(anchor.name)\"" }

    /// A way to another element of the page.
    init(to anchor: Anchor) { source = " href=\"#\(anchor.name)\"" }

    /// What names this element to whoever cannot see it.
    init(labelledBy anchors: Anchor...) {
      source = " aria-labelledby=\"\(anchors.map(\.name).joined(separator: " "))\""
    }

    /// What this element is called to whoever cannot see it.
    init(label: String) { source = " aria-label=\"\(HTML.text(label).source)\"" }

    /// A policy by which nothing is loaded or run, and no style is used but these sheets: it names
    /// their digests, so that even a sheet slipped in would be passed over.
    init(allowing sheets: [StyleSheet]) {
      let digests = sheets.map { "'sha256-\($0.digest)'" }.joined(separator: " ")
      source =
        " content=\"default-src 'none'; style-src \(digests); base-uri 'none'; form-action 'none'\""
    }
  }

  /// A line in a picture, from a place straight to the right or straight down.
  enum Stroke: Hashable, Sendable {
    case right(x: Int, y: Int, by: Int)
    case down(x: Int, y: Int, by: Int)

    fileprivate var source: String {
      switch self {
      case .right(let x, let y, let length): "M\(x) \(y)h\(length)"
      case .down(let x, let y, let length): "M\(x) \(y)v\(length)"
      }
    }
  }
}
