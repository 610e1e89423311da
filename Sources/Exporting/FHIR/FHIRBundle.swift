package import Records

/// A collection of resources, written one after the other, so that any number of them needs no more
/// memory than one.
///
/// It is a `collection`, which asks nothing of whoever takes it in: what becomes of a record is for
/// the receiver to decide.
package struct FHIRBundle {
  private var isEmpty = true
  private let reader: Reader

  package init(for reader: Reader) { self.reader = reader }

  /// What stands before the entries. A bundle is as confidential as what is in it.
  package var beginning: [UInt8] {
    let head = JSONTree.having(
      .init("resourceType", code: "Bundle"), FHIRMarks.labels(for: reader),
      .init("type", code: "collection"), .init("entry", .array([])))
    return Array(head.bytes.dropLast(Self.closing.count))
  }

  /// The bytes of one more entry.
  package mutating func entry(_ resource: FHIRResource) -> [UInt8] {
    defer { isEmpty = false }
    let entry = JSONTree.having(
      .init("fullUrl", code: resource.id.urn), .init("resource", resource.tree))
    return Array((isEmpty ? "\n    " : ",\n    ").utf8) + entry.bytes(at: 2)
  }

  /// What stands after the entries.
  package var end: [UInt8] {
    isEmpty ? Array(Self.closing.utf8) : Array("\n  ]\n}\n".utf8)
  }

  private static let closing = "]\n}\n"
}
