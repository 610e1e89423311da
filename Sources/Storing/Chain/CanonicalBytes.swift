/// The one way in which columns become bytes to be hashed: each field with its length before it, so
/// that no two lists of fields give the same bytes.
///
/// A length is four bytes and an integer eight, most significant first.
struct CanonicalBytes {
  private(set) var bytes: [UInt8] = []

  /// Begins with a tag that says what is being hashed, so that a digest of one thing is never taken
  /// for a digest of another.
  init(tag: StaticString) {
    bytes.reserveCapacity(320)
    add(tag.withUTF8Buffer(Array.init))
  }

  mutating func add(_ field: [UInt8]) {
    precondition(field.count <= UInt32.max, "a field of a row is shorter than 4 GiB")
    withUnsafeBytes(of: UInt32(field.count).bigEndian) { bytes.append(contentsOf: $0) }
    bytes.append(contentsOf: field)
  }

  mutating func add(_ text: String) { add(Array(text.utf8)) }

  mutating func add(_ number: Int64) { add(number.bigEndianBytes) }

  var digest: [UInt8] { SHA256.digest(of: bytes) }
}

extension Int64 {
  /// Eight bytes, the most significant first, negative numbers in two's complement.
  var bigEndianBytes: [UInt8] { withUnsafeBytes(of: bigEndian) { Array($0) } }

  /// Reads eight bytes, the most significant first; nil for any other number of bytes.
  init?(bigEndianBytes bytes: some Collection<UInt8>) {
    guard bytes.count == 8 else { return nil }
    self.init(bitPattern: bytes.reduce(0 as UInt64) { $0 << 8 | UInt64($1) })
  }
}
