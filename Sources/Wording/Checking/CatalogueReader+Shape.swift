import JSONSource

/// What a value must be, and the diagnostic where it is something else.
extension CatalogueReader {
  /// The members of an object whose keys are allowed; the others are diagnosed.
  mutating func members(
    of value: JSONValue, _ what: String, allowing keys: [String]?
  ) -> [JSONMember] {
    guard let members = value.members else {
      diagnostics.append(
        Diagnostic(error: .catalogueType, "\(what) is an object", at: value.place))
      return []
    }
    return members.filter { member in
      guard let keys, !keys.contains(member.key) else { return true }
      let nearest = NearestName.nearest(to: member.key, among: keys)
      diagnostics.append(
        Diagnostic(
          error: .catalogueUnknownKey,
          "\(what) has no key \(Visible.quoted(member.key))", at: member.keyPlace,
          help: nearest.map { "did you mean '\($0)'?" }
            ?? "the keys are \(keys.joined(separator: ", "))"))
      return false
    }
  }

  mutating func required(_ key: String, in value: JSONValue) -> JSONValue? {
    if let found = value[key] { return found }
    if value.kind == .object {
      diagnostics.append(
        Diagnostic(
          error: .catalogueMissingKey, "a string unit has no '\(key)'", at: value.place,
          help: "add \"\(key)\""))
    }
    return nil
  }

  mutating func string(_ value: JSONValue, _ what: String) -> String? {
    guard let string = value.string else {
      diagnostics.append(
        Diagnostic(error: .catalogueType, "\(what) is a string", at: value.place))
      return nil
    }
    return string
  }

  mutating func choice(
    _ value: JSONValue, _ what: String, among choices: [String]
  ) -> String? {
    guard let string = string(value, what) else { return nil }
    guard choices.contains(string) else {
      diagnostics.append(
        Diagnostic(
          error: .catalogueValue, "\(Visible.quoted(string)) is not \(what)", at: value.place,
          help: "choose one of \(choices.joined(separator: ", "))"))
      return nil
    }
    return string
  }
}
