/// FHIR knows no null, no empty array and no empty object: what there is not is left out.
extension JSONTree {
  /// An object with the members that there are.
  static func having(_ members: Member?...) -> JSONTree { .object(members.compactMap(\.self)) }
}

extension JSONTree.Member {
  init(_ key: String, code: String) { self.init(key, .string(code)) }

  /// Text from people or catalogues; nil where it says nothing.
  static func text(_ key: String, _ text: String?) -> Self? {
    text.flatMap(FHIRText.text).map { Self(key, .string($0)) }
  }

  static func list(_ key: String, _ elements: [JSONTree]) -> Self? {
    elements.isEmpty ? nil : Self(key, .array(elements))
  }

  /// An object that says something.
  static func object(_ key: String, _ members: Self?...) -> Self? {
    let members = members.compactMap(\.self)
    return members.isEmpty ? nil : Self(key, .object(members))
  }

  static func extensions(_ extensions: [JSONTree]) -> Self? { .list("extension", extensions) }
}
