import JSONSource

/// A JSON text with one value in it replaced or taken out.
struct JSONEdit {
  /// The JSON pointer (RFC 6901) to the value; it needs no escapes here.
  let pointer: String
  /// What takes its place; nil where it is taken out.
  let replacement: JSONValue?

  /// - Returns: nil where the pointer leads nowhere.
  func applied(to root: JSONValue) -> String? {
    let path = pointer.split(separator: "/")
    guard path.reduce(root, { $0?.child(String($1)) }) != nil else { return nil }
    return text(of: root, path[...])
  }

  /// The value as text, when the edit lies at this path in it; nil where it is taken out.
  private func text(of value: JSONValue, _ path: ArraySlice<Substring>) -> String? {
    guard let first = path.first else { return replacement.map(Self.text) }
    let rest = path.dropFirst()
    if let members = value.members {
      let kept = members.compactMap { member -> String? in
        let text = member.key == first ? text(of: member.value, rest) : Self.text(of: member.value)
        return text.map { "\(Self.quoted(member.key)):\($0)" }
      }
      return "{\(kept.joined(separator: ","))}"
    }
    let kept = (value.elements ?? []).enumerated().compactMap { index, element in
      String(index) == first ? text(of: element, rest) : Self.text(of: element)
    }
    return "[\(kept.joined(separator: ","))]"
  }

  static func text(of value: JSONValue) -> String {
    switch value.kind {
    case .null: "null"
    case .boolean: value.bool == true ? "true" : "false"
    case .number: value.numberText ?? ""
    case .string: quoted(value.string ?? "")
    case .array: "[\((value.elements ?? []).map(text).joined(separator: ","))]"
    case .object:
      "{\((value.members ?? []).map { "\(quoted($0.key)):\(text(of: $0.value))" }.joined(separator: ","))}"
    }
  }

  private static func quoted(_ text: String) -> String {
    "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }
}

extension JSONValue {
  fileprivate func child(_ token: String) -> JSONValue? {
    guard let elements else { return self[token] }
    return Int(token).flatMap { elements.indices.contains($0) ? elements[$0] : nil }
  }
}
