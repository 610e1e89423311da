import JSONSource

/// The members of an object whose keys have been checked against a closed list.
struct Fields: Sendable {
  let value: JSONValue
  let members: [(key: String, member: JSONMember)]

  /// The value of a key; nil when it is absent.
  subscript(key: String) -> JSONValue? { member(key)?.value }

  func member(_ key: String) -> JSONMember? {
    members.first { $0.key == key }?.member
  }
}

extension DraftReader {
  /// Opens an object, and notes the keys that are not known and those that are missing.
  mutating func fields(
    of value: JSONValue, _ subject: String, required: [String], optional: [String] = []
  ) -> Fields? {
    guard let fields = anyFields(of: value, subject) else { return nil }
    reportUnknown(in: fields, subject, known: required + optional)
    for key in required where fields.member(key) == nil {
      findings.report(.missingKey, "\(subject) has no '\(key)'", at: value.place)
    }
    return fields
  }

  /// Opens an object whose keys the caller checks.
  mutating func anyFields(of value: JSONValue, _ subject: String) -> Fields? {
    guard let members = value.members else {
      findings.reportType(of: value, expected: "an object for \(subject)")
      return nil
    }
    return Fields(value: value, members: members.map { ($0.key, $0) })
  }

  mutating func reportUnknown(in fields: Fields, _ subject: String, known: [String]) {
    for (key, member) in fields.members where !known.contains(key) {
      findings.report(
        .unknownKey, "\(subject) has no key '\(key)'", at: member.keyPlace,
        help: suggestion(for: key, among: known) ?? "it may have \(quoted(known, "and"))")
    }
  }

  /// The members of an object that maps names to things; none when the key is absent.
  mutating func members(of value: JSONValue?) -> [JSONMember] {
    guard let value else { return [] }
    guard let members = value.members else {
      findings.reportType(of: value, expected: "an object from names to what they name")
      return []
    }
    return members
  }

  /// The members of an object, up to so many.
  mutating func members(
    of value: JSONValue?, _ subject: String, in whole: String = "a questionnaire", most: Int
  ) -> [JSONMember] {
    let members = members(of: value)
    guard let value, members.count > most else { return members }
    findings.report(
      .numberOutsideLimits, "\(members.count) \(subject) are too many", at: value.place,
      help: "\(whole) has \(most) at most")
    return Array(members.prefix(most))
  }

  /// The elements of an array; none when the key is absent.
  mutating func elements(of value: JSONValue?) -> [JSONValue] {
    guard let value else { return [] }
    guard let elements = value.elements else {
      findings.reportType(of: value, expected: "an array")
      return []
    }
    return elements
  }

  /// The elements of an array that must not be empty.
  mutating func someElements(of value: JSONValue?, _ subject: String) -> [JSONValue] {
    let elements = elements(of: value)
    if let value, value.kind == .array, elements.isEmpty {
      findings.report(.emptyList, "there is no \(subject) in the list", at: value.place)
    }
    return elements
  }
}

extension Findings {
  mutating func reportType(of value: JSONValue, expected: String) {
    report(.wrongType, "expected \(expected), found \(value.kind.noun)", at: value.place)
  }
}

extension JSONValue.Kind {
  /// The kind as a message names it.
  var noun: String {
    switch self {
    case .null: "null"
    case .boolean: "a boolean"
    case .number: "a number"
    case .string: "a string"
    case .array: "an array"
    case .object: "an object"
    }
  }
}
