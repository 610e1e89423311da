/// The keys of one object, found by their unescaped bytes.
///
/// Keys are compared byte by byte: two spellings of one letter in Unicode are two keys. The hash
/// is seeded anew in every process, so no file can be written to make its keys collide.
struct JSONKeyTable: Sendable {
  /// One more than the node of a key; 0 where a slot is free.
  private var slots: [UInt32]

  /// - Precondition: no more keys will be added than said here.
  init(for count: Int) {
    var size = 16
    while size < count * 2 { size *= 2 }
    slots = Array(repeating: 0, count: size)
  }

  /// Adds a key; returns the node of an equal key that is there already.
  mutating func insert(
    _ key: Int, of nodes: [JSONNode], in bytes: UnsafeBufferPointer<UInt8>
  ) -> Int? {
    JSONText.withBytes(of: nodes[key], in: bytes) { text in
      let slot = slot(for: text, of: nodes, in: bytes)
      guard slots[slot] == 0 else { return Int(slots[slot]) - 1 }
      slots[slot] = UInt32(key + 1)
      return nil
    }
  }

  /// The node of the key with this text.
  func find(
    _ text: UnsafeBufferPointer<UInt8>, of nodes: [JSONNode], in bytes: UnsafeBufferPointer<UInt8>
  ) -> Int? {
    let found = slots[slot(for: text, of: nodes, in: bytes)]
    return found == 0 ? nil : Int(found) - 1
  }

  static func areEqual(
    _ left: JSONNode, _ right: JSONNode, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    if !left.isEscaped, !right.isEscaped, left.content.count != right.content.count { return false }
    return JSONText.withBytes(of: left, in: bytes) { left in
      JSONText.withBytes(of: right, in: bytes) { left.elementsEqual($0) }
    }
  }

  /// The slot that holds an equal key, or the free one where it belongs.
  private func slot(
    for text: UnsafeBufferPointer<UInt8>, of nodes: [JSONNode],
    in bytes: UnsafeBufferPointer<UInt8>
  ) -> Int {
    var hasher = Hasher()
    hasher.combine(bytes: UnsafeRawBufferPointer(text))
    var slot = hasher.finalize() & (slots.count - 1)
    while slots[slot] != 0 {
      let isEqual = JSONText.withBytes(of: nodes[Int(slots[slot]) - 1], in: bytes) {
        $0.count == text.count && $0.elementsEqual(text)
      }
      if isEqual { break }
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }
}
