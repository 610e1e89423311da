/// A text with places to be filled in.
///
/// `{value}` is a place; `{{` and `}}` stand for the braces themselves.
struct Template: Hashable, Sendable {
  var pieces: [Piece]

  enum Piece: Hashable, Sendable {
    case literal(String)
    case placeholder(Placeholder)
    /// A place of a name that does not exist; shown as it is written.
    case unknown(String)
    /// A brace that opens or closes nothing; shown as it is written.
    case brace(String)
  }

  init(_ text: String) {
    pieces = []
    var (rest, literal) = (text.utf8[...], "")
    while let place = rest.firstIndex(where: { $0 == Self.opening || $0 == Self.closing }) {
      let brace = rest[place]
      literal += Substring(rest[..<place])
      rest = rest[rest.index(after: place)...]
      if rest.first == brace {
        literal.unicodeScalars.append(Unicode.Scalar(brace))
        rest = rest.dropFirst()
        continue
      }
      if !literal.isEmpty { pieces.append(.literal(literal)) }
      literal = ""
      if brace == Self.opening, let end = rest.firstIndex(of: Self.closing),
        !rest[..<end].contains(Self.opening)
      {
        let name = String(Substring(rest[..<end]))
        pieces.append(Placeholder(rawValue: name).map(Piece.placeholder) ?? .unknown(name))
        rest = rest[rest.index(after: end)...]
      } else {
        pieces.append(.brace(String(Unicode.Scalar(brace))))
      }
    }
    literal += Substring(rest)
    if !literal.isEmpty { pieces.append(.literal(literal)) }
  }

  private static let (opening, closing) = (UInt8(ascii: "{"), UInt8(ascii: "}"))

  var placeholders: Set<Placeholder> {
    pieces.reduce(into: []) { found, piece in
      if case .placeholder(let placeholder) = piece { found.insert(placeholder) }
    }
  }

  /// The text with the values in their places; a place without a value stays visible.
  func filled(_ values: [Placeholder: String]) -> String {
    pieces.reduce(into: "") { text, piece in
      switch piece {
      case .literal(let literal): text += literal
      case .placeholder(let placeholder):
        text += values[placeholder] ?? "{\(placeholder.rawValue)}"
      case .unknown(let name): text += "{\(name)}"
      case .brace(let brace): text += brace
      }
    }
  }
}
