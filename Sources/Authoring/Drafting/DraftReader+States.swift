import JSONSource
import Questions

/// States: what they say or ask, and the routes on from them.
extension DraftReader {
  private static let kinds = ["say", "ask", "each", "end"]
  private static let keys = [
    "say", "ask", "each", "end", "audience", "part", "sensitive", "verbatim", "teaches", "as",
    "next", "of", "none", "other", "unit", "also", "from", "to", "confirm", "decimals", "most",
    "start", "where", "ifUnknown",
  ]

  mutating func state(_ member: JSONMember) -> DraftState {
    let name = declaredState(member)
    let subject = "the state '\(name.value)'"
    guard let fields = anyFields(of: member.value, subject) else {
      return broken(name, nil)
    }
    reportUnknown(in: fields, subject, known: Self.keys)
    if fields.member("audience") == nil {
      findings.report(
        .missingKey, "\(subject) has no 'audience'", at: member.keyPlace,
        help: "it is 'parent', 'practitioner' or 'restricted'; there is no default")
    }
    guard let kind = kindKey(in: fields, subject, at: member.keyPlace) else {
      return broken(name, fields)
    }
    switch kind {
    case "say":
      reportMisplaced(in: fields, "something to say", ["say", "teaches", "as"])
      fields["say"].map { expectTrue($0, "say") }
      return state(name, .say, fields)
    case "ask":
      return state(name, asking(fields, subject), fields)
    case "each":
      reportMisplaced(in: fields, "an 'each'", ["each", "start", "where", "ifUnknown"])
      return state(name, loop(fields, subject), fields)
    default:
      reportMisplaced(in: fields, "an end", ["end"], isEnd: true)
      let entry: Located<Entry>? = choice(fields["end"], "end")
      return state(name, entry.map { .end($0) } ?? .broken, fields)
    }
  }

  /// The one key that says what kind of state it is.
  private mutating func kindKey(in fields: Fields, _ subject: String, at place: Place) -> String? {
    let found = fields.members.filter { Self.kinds.contains($0.key) }
    if found.isEmpty {
      findings.report(
        .missingKey, "\(subject) has none of \(quoted(Self.kinds, "and"))", at: place)
    }
    for (key, member) in found.dropFirst() {
      findings.report(
        .conflictingKeys, "'\(found[0].key)' and '\(key)' stand in one state",
        at: member.keyPlace, help: "make two states of it")
    }
    return found.count == 1 ? found[0].key : nil
  }

  /// Notes keys that other kinds of state have.
  mutating func reportMisplaced(
    in fields: Fields, _ subject: String, _ own: [String], isEnd: Bool = false
  ) {
    let common = isEnd ? ["audience"] : ["audience", "part", "verbatim", "next"]
    for (key, member) in fields.members
    where Self.keys.contains(key) && !own.contains(key) && !common.contains(key) {
      findings.report(
        .misplacedKey, "'\(key)' means nothing for \(subject)", at: member.keyPlace,
        help: "take it out")
    }
  }

  private mutating func state(_ name: Name, _ kind: DraftState.Kind, _ fields: Fields)
    -> DraftState
  {
    let isEnd = if case .end = kind { true } else { fields.member("end") != nil }
    if !isEnd, fields.member("next") == nil {
      findings.report(
        .missingKey, "the state '\(name.value)' has no 'next'", at: name.place,
        help: "only an end has none")
    }
    return DraftState(
      name: name, kind: kind, audience: choice(fields["audience"], "audience"),
      part: fields["part"].flatMap { self.name($0) },
      isSensitive: flag(fields["sensitive"]) ?? false,
      isVerbatim: flag(fields["verbatim"]) ?? false,
      teaches: fields["teaches"].flatMap { self.name($0) },
      role: teachingRole(fields), routes: isEnd ? [] : routes(fields["next"]))
  }

  private mutating func broken(_ name: Name, _ fields: Fields?) -> DraftState {
    DraftState(
      name: name, kind: .broken, audience: choice(fields?["audience"], "audience"),
      part: fields?["part"].flatMap { self.name($0) }, isSensitive: false, isVerbatim: false,
      teaches: nil, role: nil, routes: routes(fields?["next"]))
  }

  /// `as`, where it goes with `teaches` and is not the notation of a number.
  private mutating func teachingRole(_ fields: Fields) -> Located<Teaching.Role>? {
    guard fields["ask"]?.string != "number" else { return nil }
    for (key, other) in [("teaches", "as"), ("as", "teaches")] {
      guard let member = fields.member(key), fields.member(other) == nil else { continue }
      findings.report(
        .missingKey, "'\(key)' stands without '\(other)'", at: member.keyPlace,
        help: "a state of teach-back has both 'teaches' and 'as'")
    }
    return choice(fields["as"], "step of teach-back")
  }

  private mutating func loop(_ fields: Fields, _ subject: String) -> DraftState.Kind {
    guard let each = fields["each"] else { return .broken }
    guard let start = fields["start"] else {
      findings.report(.missingKey, "\(subject) has no 'start'", at: fields.value.place)
      return .broken
    }
    let condition = fields["where"].map { self.condition($0) }
    let ifUnknown = locatedFlag(fields, "ifUnknown")
    guard each.kind == .array else {
      guard let over = name(each), let start = name(start) else { return .broken }
      return .each(
        DraftLoop(
          over: over, inner: nil, start: start, condition: condition, ifUnknown: ifUnknown))
    }
    let pair = elements(of: each)
    guard pair.count == 2 else {
      findings.report(
        .wrongType, "expected people and a list, found \(pair.count) names", at: each.place,
        help: "write one name, or a kind of person and a list, such as [\"carer\", \"message\"]")
      return .broken
    }
    guard let over = name(pair[0]), let inner = name(pair[1]), let start = name(start) else {
      return .broken
    }
    return .each(
      DraftLoop(
        over: over, inner: inner, start: start, condition: condition, ifUnknown: ifUnknown))
  }

  // MARK: Routes

  private mutating func routes(_ next: JSONValue?) -> [DraftRoute] {
    guard let next else { return [] }
    switch next.kind {
    case .string:
      return [
        DraftRoute(origin: .value(next), when: nil, ifUnknown: nil, target: target(next))
      ]
    case .array:
      return someElements(of: next, "route").compactMap { route($0) }
    case .null, .boolean, .number, .object:
      findings.reportType(of: next, expected: "a state or an array of routes")
      return [DraftRoute(origin: .value(next), when: nil, ifUnknown: nil, target: .broken)]
    }
  }

  private mutating func route(_ value: JSONValue) -> DraftRoute? {
    guard
      let fields = fields(
        of: value, "the route", required: ["to"], optional: ["when", "ifUnknown"])
    else { return nil }
    return DraftRoute(
      origin: .value(value), when: fields["when"].map { condition($0) },
      ifUnknown: locatedFlag(fields, "ifUnknown"),
      target: fields["to"].map { target($0) } ?? .broken)
  }

  private mutating func target(_ value: JSONValue) -> DraftRoute.Target {
    guard let name = name(value) else { return .broken }
    switch name.value {
    case "@next-person": return .nextPerson(name.origin)
    case "@back": return .back(name.origin)
    default: return .state(name)
    }
  }
}
