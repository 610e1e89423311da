/// One resource of FHIR R4.
package struct FHIRResource: Hashable, Sendable {
  let type: String
  package let id: FHIRIdentity
  private let members: [JSONTree.Member]

  init(_ type: String, _ id: FHIRIdentity, _ members: [JSONTree.Member?]) {
    (self.type, self.id, self.members) = (type, id, members.compactMap(\.self))
  }

  var tree: JSONTree {
    .object([.init("resourceType", code: type), .init("id", code: id.description)] + members)
  }

  /// The resource as a document of its own.
  package var document: [UInt8] { tree.bytes }

  /// The resource on one line.
  package var line: [UInt8] { tree.line }
}

/// How resources that are handed on together speak of one another.
package enum FHIRLinking: Hashable, Sendable {
  /// In a bundle, whose entries are named by what stays when a server gives them names of its own.
  case bundle
  /// Each on a line of its own.
  case lines

  func reference(to type: String, _ id: FHIRIdentity) -> JSONTree {
    switch self {
    case .bundle: .object([.init("reference", code: id.urn)])
    case .lines: .object([.init("reference", code: "\(type)/\(id)")])
    }
  }
}
