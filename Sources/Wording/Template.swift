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
    guard text.utf8.contains(where: { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "}") }) else {
      pieces = text.isEmpty ? [] : [.literal(text)]
      return
    }
    pieces = []
    var (rest, literal) = (text.unicodeScalars[...], "")
    while let brace = rest.firstIndex(where: { $0 == "{" || $0 == "}" }) {
      let scalar = rest[brace]
      literal.unicodeScalars += rest[..<brace]
      rest = rest[rest.index(after: brace)...]
      if rest.first == scalar {
        literal.unicodeScalars.append(scalar)
        rest.removeFirst()
        continue
      }
      if !literal.isEmpty { pieces.append(.literal(literal)) }
      literal = ""
      if scalar == "{", let end = rest.firstIndex(of: "}"), !rest[..<end].contains("{") {
        let name = String(rest[..<end])
        pieces.append(Placeholder(rawValue: name).map(Piece.placeholder) ?? .unknown(name))
        rest = rest[rest.index(after: end)...]
      } else {
        pieces.append(.brace(String(scalar)))
      }
    }
    literal.unicodeScalars += rest
    if !literal.isEmpty { pieces.append(.literal(literal)) }
  }

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
