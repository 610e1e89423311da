/// Why a text is not a document.
enum JSONFault: Hashable {
  case tooLarge(most: Int)
  case tooDeep(most: Int)
  case tooManyNodes(most: Int)
  case stringTooLong(most: Int)
  case byteOrderMark
  /// Bytes that are no character in UTF-8, or a file in UTF-16 or UTF-32.
  case notUTF8(help: String)
  case endedEarly(expected: String)
  case unexpected(found: String, expected: String, help: String?)
  case trailingContent(found: String)
  case badNumber(String, help: String)
  case badEscape(found: String)
  case loneSurrogate
  case controlCharacter(String)
  case duplicateKey(String, firstLine: Int, firstColumn: Int)

  var code: String {
    switch self {
    case .tooLarge: "json-too-large"
    case .tooDeep: "json-too-deep"
    case .tooManyNodes: "json-too-many-nodes"
    case .stringTooLong: "json-string-too-long"
    case .byteOrderMark: "json-byte-order-mark"
    case .notUTF8: "json-not-utf8"
    case .endedEarly: "json-ended-early"
    case .unexpected: "json-syntax"
    case .trailingContent: "json-trailing-content"
    case .badNumber: "json-bad-number"
    case .badEscape: "json-bad-escape"
    case .loneSurrogate: "json-lone-surrogate"
    case .controlCharacter: "json-control-character"
    case .duplicateKey: "json-duplicate-key"
    }
  }

  var message: String {
    switch self {
    case .tooLarge(let most): "the file is longer than \(most) bytes"
    case .tooDeep(let most): "more than \(most) arrays and objects stand inside one another"
    case .tooManyNodes(let most): "the file holds more than \(most) values and keys"
    case .stringTooLong(let most): "the string is longer than \(most) bytes"
    case .byteOrderMark: "the file begins with a byte order mark"
    case .notUTF8: "these bytes are not UTF-8"
    case .endedEarly(let expected): "expected \(expected), found the end of the file"
    case .unexpected(let found, let expected, _): "expected \(expected), found \(found)"
    case .trailingContent(let found): "expected the end of the file, found \(found)"
    case .badNumber(let what, _): what
    case .badEscape(let found): "a backslash followed by \(found) means nothing in a string"
    case .loneSurrogate: "half of a surrogate pair stands alone"
    case .controlCharacter(let name): "the control character \(name) stands in a string"
    case .duplicateKey(let key, _, _): "the key \(key) stands twice in one object"
    }
  }

  var help: String? {
    switch self {
    case .tooLarge: "split the file, or remove what is not needed"
    case .tooDeep: "put the inner parts beside one another"
    case .tooManyNodes: "split the file, or remove what is not needed"
    case .stringTooLong: "shorten the text, or split it"
    case .byteOrderMark: "save the file as UTF-8 without a byte order mark"
    case .notUTF8(let help): help
    case .endedEarly: "is the end of the file missing?"
    case .unexpected(_, _, let help): help
    case .trailingContent: "a file holds one value; remove what follows it"
    case .badNumber(_, let help): help
    case .badEscape: #"the escapes are \" \\ \/ \b \f \n \r \t and \u with four hexadecimal digits"#
    case .loneSurrogate: #"write both halves, such as \uD83D\uDC76, or the character itself"#
    case .controlCharacter: #"write an escape, such as \n for the end of a line or \t for a tab"#
    case .duplicateKey(_, let line, let column):
      "the first stands at line \(line), column \(column); remove one of them"
    }
  }
}

/// A fault, the byte it was found at, and the node it is reported for.
struct JSONRefusal: Error, Hashable {
  let fault: JSONFault
  let offset: Int
  let node: Int
}
