extension JSONScanner {
  func refuse(_ fault: JSONFault, at offset: Int, in node: Int) -> JSONRefusal {
    JSONRefusal(fault: fault, offset: offset, node: node)
  }

  /// The refusal of the present byte, or of the end of the file.
  func unexpected(_ expected: String, in node: Int) throws(JSONRefusal) -> JSONRefusal {
    let found = try found(expecting: expected, in: node)
    return refuse(
      .unexpected(found: found, expected: expected, help: help(for: bytes[position])),
      at: position, in: node)
  }

  /// The present byte in words.
  ///
  /// - Throws: the refusal of the end of the file, and of bytes that are no character.
  func found(expecting expected: String = "a character", in node: Int) throws(JSONRefusal)
    -> String
  {
    guard position < bytes.count else {
      throw refuse(.endedEarly(expected: expected), at: position, in: node)
    }
    let length = try character(in: node)
    let text = String(decoding: bytes[position..<position + length], as: UTF8.self)
    return Visible.quoted(text)
  }

  /// The length in bytes of the character that begins here.
  ///
  /// - Throws: the refusal of bytes that are not well-formed UTF-8.
  func character(in node: Int) throws(JSONRefusal) -> Int {
    guard let length = UTF8Sequence.length(at: position, in: bytes) else {
      throw refuse(.notUTF8(help: "save the file as UTF-8"), at: position, in: node)
    }
    return length
  }

  /// Refuses an object in which one key stands twice.
  func refuseDuplicateKeys(of object: Int) throws(JSONRefusal) {
    let count = nodes[object].count
    guard let (first, second) = count <= 8 ? fewTwins(of: object) : manyTwins(of: object) else {
      return
    }
    let text = JSONText.withBytes(of: nodes[second], in: bytes) {
      String(decoding: $0, as: UTF8.self)
    }
    let start = Int(nodes[first].start)
    let line = lines.lastIndex { $0 <= start } ?? 0
    throw refuse(
      .duplicateKey(
        Visible.quoted(text), firstLine: firstLine + line,
        firstColumn: start - Int(lines[line]) + 1),
      at: Int(nodes[second].start), in: second)
  }

  /// Two equal keys of a small object, found by comparing each with each.
  private func fewTwins(of object: Int) -> (first: Int, second: Int)? {
    var second = Int(nodes[object + 2].next)
    while second < nodes.count {
      var first = object + 1
      while first < second {
        if JSONKeyTable.areEqual(nodes[first], nodes[second], in: bytes) { return (first, second) }
        first = Int(nodes[first + 1].next)
      }
      second = Int(nodes[second + 1].next)
    }
    return nil
  }

  /// Two equal keys of a large object, found by hash.
  private func manyTwins(of object: Int) -> (first: Int, second: Int)? {
    var table = JSONKeyTable(for: nodes[object].count)
    var key = object + 1
    while key < nodes.count {
      if let first = table.insert(key, of: nodes, in: bytes) { return (first, key) }
      key = Int(nodes[key + 1].next)
    }
    return nil
  }

  private func help(for byte: UInt8) -> String? {
    switch byte {
    case UInt8(ascii: "'"): "strings and keys stand in double quotes"
    case UInt8(ascii: "/"), UInt8(ascii: "#"): "there are no comments in JSON"
    case UInt8(ascii: "\""): "is a comma missing in front of it?"
    case UInt8(ascii: "}"), UInt8(ascii: "]"): "is there a bracket too many, or a value missing?"
    case UInt8(ascii: ","): "is there a comma too many, or a value missing?"
    case UInt8(ascii: "+"), UInt8(ascii: "."): "numbers begin with a digit or a minus sign"
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "_"):
      "strings and keys stand in double quotes"
    default: nil
    }
  }
}
