import JSONSource

/// JSON Merge Patch (RFC 7396), as text.
enum MergePatch {
  /// What a value becomes when a patch is laid over it.
  static func merged(_ value: JSONValue?, _ patch: JSONValue) -> String {
    guard let changes = patch.members else { return text(of: patch) }
    let old = value?.members ?? []
    let kept = old.compactMap { member -> String? in
      guard let change = patch[member.key] else { return pair(member.key, text(of: member.value)) }
      return change.kind == .null ? nil : pair(member.key, merged(member.value, change))
    }
    let known = Set(old.map(\.key))
    let added = changes.filter { !known.contains($0.key) && $0.value.kind != .null }
      .map { pair($0.key, merged(nil, $0.value)) }
    return "{\((kept + added).joined(separator: ","))}"
  }

  private static func pair(_ key: String, _ value: String) -> String { "\"\(key)\":\(value)" }

  /// A value as it could have been written; texts must need no escapes.
  private static func text(of value: JSONValue) -> String {
    switch value.kind {
    case .null: "null"
    case .boolean: value.bool == true ? "true" : "false"
    case .number: value.numberText ?? ""
    case .string: "\"\(value.string ?? "")\""
    case .array: "[\((value.elements ?? []).map(text).joined(separator: ","))]"
    case .object:
      "{\((value.members ?? []).map { pair($0.key, text(of: $0.value)) }.joined(separator: ","))}"
    }
  }
}
