import JSONSource
import Questions

/// The smallest pieces: texts, names, numbers, choices and dates.
extension DraftReader {
  /// A text that says something.
  mutating func text(_ value: JSONValue) -> String? {
    guard let text = value.string else {
      findings.reportType(of: value, expected: "a string")
      return nil
    }
    guard text.utf8.contains(where: { $0 > UInt8(ascii: " ") }) else {
      findings.report(.emptyText, "the text is empty", at: value.place)
      return nil
    }
    return text
  }

  /// A text, or null where there is none.
  mutating func textOrNull(_ value: JSONValue?) -> String? {
    guard let value, value.kind != .null else { return nil }
    return text(value)
  }

  /// A name that refers to something.
  mutating func name(_ value: JSONValue) -> Name? {
    text(value).map { Name(value: $0, origin: .value(value)) }
  }

  mutating func names(_ value: JSONValue?) -> [Name] {
    elements(of: value).compactMap { name($0) }
  }

  /// A name that is given here.
  mutating func declared(_ value: JSONValue) -> Name? {
    guard let name = name(value) else { return nil }
    checkForm(of: name, as: Named.self)
    return name
  }

  mutating func declared(_ member: JSONMember) -> Name { declared(member, as: Named.self) }

  /// The name of a state, which may be one that every questionnaire shares.
  mutating func declaredState(_ member: JSONMember) -> Name {
    declared(member, as: Named.State.self)
  }

  private mutating func declared<Subject>(_ member: JSONMember, as _: Subject.Type) -> Name {
    let name = Name(value: member.key, origin: .key(member))
    checkForm(of: name, as: Subject.self)
    return name
  }

  /// Names that are given in an array, none twice.
  mutating func declaredNames(_ value: JSONValue, _ subject: String) -> [Name] {
    let names = someElements(of: value, subject).compactMap { declared($0) }
    unique(names, subject)
    return names
  }

  /// Names that are referred to in an array, at least one and none twice.
  mutating func uniqueNames(_ value: JSONValue?, _ subject: String) -> [Name] {
    let names = someElements(of: value, subject).compactMap { name($0) }
    unique(names, subject)
    return names
  }

  mutating func unique(_ names: [Name], _ subject: String) {
    guard names.count > 1 else { return }
    var seen: Set<String> = []
    for name in names where !seen.insert(name.value).inserted {
      findings.report(
        .duplicateName, "the \(subject) '\(name.value)' stands here a second time",
        at: name.place)
    }
  }

  private mutating func checkForm<Subject>(of name: Name, as _: Subject.Type) {
    guard (try? Identifier<Subject>(name.value)) == nil else { return }
    findings.report(
      .malformedName, "'\(name.value)' is not a name", at: name.place,
      help: "write lower-case words joined by hyphens, a letter first, 64 bytes at most")
  }

  mutating func flag(_ value: JSONValue?) -> Bool? {
    guard let value else { return nil }
    guard let flag = value.bool else {
      findings.reportType(of: value, expected: "true or false")
      return nil
    }
    return flag
  }

  /// A boolean that may be absent; its value is nil when it is something else.
  mutating func locatedFlag(_ fields: Fields, _ key: String) -> Located<Bool?>? {
    fields.member(key).map { Located(value: flag($0.value), origin: .key($0)) }
  }

  /// A key whose only value is `true`.
  mutating func expectTrue(_ value: JSONValue, _ key: String) {
    guard let flag = flag(value), !flag else { return }
    findings.report(.unknownValue, "'\(key)' is always true", at: value.place)
  }

  mutating func integer(_ value: JSONValue) -> Int? {
    guard let number = value.integer else {
      if value.kind == .number {
        findings.report(
          .wrongType, "expected a whole number, found \(value.numberText ?? "")", at: value.place)
      } else {
        findings.reportType(of: value, expected: "a whole number")
      }
      return nil
    }
    return number
  }

  mutating func integer(_ value: JSONValue, _ subject: String, in limits: ClosedRange<Int>)
    -> Int?
  {
    guard let number = integer(value) else { return nil }
    guard limits.contains(number) else {
      findings.report(
        .numberOutsideLimits, "\(number) is no possible \(subject)", at: value.place,
        help: "it lies from \(limits.lowerBound) to \(limits.upperBound)")
      return nil
    }
    return number
  }

  /// One word of a closed list.
  mutating func choice<Choice>(_ value: JSONValue?, _ subject: String) -> Located<Choice>?
  where Choice: RawRepresentable<String> & CaseIterable & Sendable {
    guard let value, let text = text(value) else { return nil }
    guard let choice = Choice(rawValue: text) else {
      let known = Choice.allCases.map(\.rawValue)
      findings.report(
        .unknownValue, "'\(text)' is no \(subject)", at: value.place,
        help: suggestion(for: text, among: known) ?? "it is \(quoted(known))")
      return nil
    }
    return Located(value: choice, origin: .value(value))
  }

  mutating func date(_ value: JSONValue) -> CalendarDate? {
    guard let text = text(value) else { return nil }
    guard let date = CalendarDate(iso: text) else {
      findings.report(
        .malformedDate, "'\(text)' is not a day of the calendar", at: value.place,
        help: "write the year, month and day, such as '2026-05-14'")
      return nil
    }
    return date
  }
}
