internal import Questions

/// Reads back what a `FieldWriter` wrote, and refuses every other spelling of it.
struct FieldReader {
  private let bytes: ArraySlice<UInt8>
  private var position: Int

  init(_ bytes: [UInt8]) {
    self.bytes = bytes[...]
    position = 0
  }

  mutating func text() throws(CodingFailure) -> String {
    let length = try length()
    let end = position + length
    guard end < bytes.count, bytes[end] == UInt8(ascii: ","),
      let text = String(validating: bytes[position..<end], as: UTF8.self)
    else { throw .malformed(at: position) }
    position = end + 1
    return text
  }

  mutating func number<Number: FixedWidthInteger>(_ type: Number.Type = Int.self)
    throws(CodingFailure) -> Number
  {
    let start = position
    let text = try text()
    guard let number = Number(text), "\(number)" == text else { throw .malformed(at: start) }
    return number
  }

  mutating func optional<Value>(_ read: (inout Self) throws(CodingFailure) -> Value)
    throws(CodingFailure) -> Value?
  {
    let start = position
    switch try number() {
    case 0: return nil
    case 1: return try read(&self)
    default: throw .malformed(at: start)
    }
  }

  mutating func list<Element>(_ each: (inout Self) throws(CodingFailure) -> Element)
    throws(CodingFailure) -> [Element]
  {
    let count = try number()
    guard (0...bytes.count).contains(count) else { throw .malformed(at: position) }
    var list: [Element] = []
    for _ in 0..<count { list.append(try each(&self)) }
    return list
  }

  mutating func name<Subject>() throws(CodingFailure) -> Identifier<Subject> {
    let start = position
    do { return try Identifier(try text()) } catch { throw .malformed(at: start) }
  }

  mutating func digest() throws(CodingFailure) -> ContentDigest {
    try value(ContentDigest.init(hexadecimal:))
  }

  mutating func date() throws(CodingFailure) -> CalendarDate {
    try value(CalendarDate.init(iso:))
  }

  /// Reads a text that has to mean something.
  mutating func value<Value>(_ parse: (String) -> Value?) throws(CodingFailure) -> Value {
    let start = position
    guard let value = parse(try text()) else { throw .malformed(at: start) }
    return value
  }

  /// Nothing may follow what was read.
  func finish() throws(CodingFailure) {
    guard position == bytes.count else { throw .malformed(at: position) }
  }

  private mutating func length() throws(CodingFailure) -> Int {
    let start = position
    var length = 0
    while position < bytes.count, (48...57).contains(bytes[position]) {
      guard position - start < 9 else { throw .malformed(at: start) }
      length = length * 10 + Int(bytes[position] - 48)
      position += 1
    }
    let digits = position - start
    guard digits > 0, digits == 1 || bytes[start] != UInt8(ascii: "0"),
      position < bytes.count, bytes[position] == UInt8(ascii: ":")
    else { throw .malformed(at: start) }
    position += 1
    return length
  }
}

/// Why stored bytes are not an event.
package enum CodingFailure: Error, Hashable, Sendable {
  /// The bytes are not what this program, in any version so far, has written.
  case malformed(at: Int)
  /// A kind of event that this version does not know: a later version wrote it. Nothing is guessed.
  case unknownKind(String)
}
