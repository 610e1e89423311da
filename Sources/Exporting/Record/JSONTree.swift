/// A JSON document to be written: the same tree always has the same bytes.
///
/// Members stand in the order given. Characters that a reader could not see, or that turn a line
/// round, are written as escapes: nothing is lost, and nothing hides.
package indirect enum JSONTree: Hashable, Sendable {
  case null
  case bool(Bool)
  case number(Int)
  /// A number that counts tenths, hundredths or thousandths.
  case decimal(Int, places: Int)
  case string(String)
  case array([JSONTree])
  case object([Member])

  package struct Member: Hashable, Sendable {
    let key: String
    let value: JSONTree

    package init(_ key: String, _ value: JSONTree) { (self.key, self.value) = (key, value) }
  }

  package static func text(_ value: (some CustomStringConvertible)?) -> JSONTree {
    value.map { .string($0.description) } ?? .null
  }

  package static func list<Element>(_ elements: [Element], _ tree: (Element) -> JSONTree)
    -> JSONTree
  {
    .array(elements.map(tree))
  }

  /// The document in UTF-8, two spaces a level, ended by a line break.
  package var bytes: [UInt8] {
    var text = ""
    write(to: &text, level: 0)
    return Array(text.utf8) + [UInt8(ascii: "\n")]
  }

  /// The same as a part of a document that is so many levels deep, without a line break at the end.
  func bytes(at level: Int) -> [UInt8] {
    var text = ""
    write(to: &text, level: level)
    return Array(text.utf8)
  }

  /// The document in UTF-8 on one line, ended by a line break.
  package var line: [UInt8] {
    var text = ""
    write(to: &text, level: nil)
    return Array(text.utf8) + [UInt8(ascii: "\n")]
  }

  /// Writes it so many levels deep; on one line, where there is no level.
  private func write(to text: inout String, level: Int?) {
    switch self {
    case .null: text += "null"
    case .bool(let value): text += value ? "true" : "false"
    case .number(let value): text += String(value)
    case .decimal(let value, let places): text += DecimalFigures.text(value, places: places)
    case .string(let value): Self.write(value, to: &text)
    case .array(let elements):
      Self.write(elements, between: "[", "]", to: &text, level: level) { element, text in
        element.write(to: &text, level: level.map { $0 + 1 })
      }
    case .object(let members):
      Self.write(members, between: "{", "}", to: &text, level: level) { member, text in
        Self.write(member.key, to: &text)
        text += level == nil ? ":" : ": "
        member.value.write(to: &text, level: level.map { $0 + 1 })
      }
    }
  }

  private static func write<Element>(
    _ elements: [Element], between open: String, _ close: String, to text: inout String,
    level: Int?, _ body: (Element, inout String) -> Void
  ) {
    text += open
    for (index, element) in elements.enumerated() {
      if index > 0 { text += "," }
      breakLine(&text, level.map { $0 + 1 })
      body(element, &text)
    }
    if !elements.isEmpty { breakLine(&text, level) }
    text += close
  }

  private static func breakLine(_ text: inout String, _ level: Int?) {
    guard let level else { return }
    text += "\n" + String(repeating: "  ", count: level)
  }

  private static func write(_ value: String, to text: inout String) {
    text += "\""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\t": text += "\\t"
      case " "..."~": text.unicodeScalars.append(scalar)
      default:
        if isVisible(scalar) {
          text.unicodeScalars.append(scalar)
        } else {
          for unit in Character(scalar).utf16 { text += escape(unit) }
        }
      }
    }
    text += "\""
  }

  private static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .unassigned, .privateUse,
      .surrogate:
      false
    default: !scalar.properties.isDefaultIgnorableCodePoint
    }
  }

  private static func escape(_ unit: UInt16) -> String {
    let digits = String(unit, radix: 16)
    return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
  }
}
