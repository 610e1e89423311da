import JSONSource
import Questions

/// What stands before the states: who signed, what it rests on, and who there is.
extension DraftReader {
  mutating func review(_ value: JSONValue) -> DraftReview? {
    guard
      let fields = fields(
        of: value, "the review", required: ["status", "by", "on", "expires"])
    else { return nil }
    let status: Located<Review.Status>? = choice(fields["status"], "status")
    let by = textOrNull(fields["by"])
    let signed = fields["on"].flatMap { $0.kind == .null ? nil : date($0) }
    let expires = fields["expires"].flatMap { value in
      date(value).map { Located(value: $0, origin: .value(value)) }
    }
    guard let status, let expires else { return nil }
    if let signed, signed > expires.value {
      findings.report(
        .emptyRange, "the review ends on \(expires.value), before it begins on \(signed)",
        at: expires.place)
    }
    return DraftReview(
      review: Review(status: status.value, by: by, on: signed, expires: expires.value),
      status: status, expires: expires)
  }

  mutating func source(_ member: JSONMember) -> DraftSource {
    let name = declared(member)
    let subject = "the source '\(name.value)'"
    guard
      let fields = fields(
        of: member.value, subject, required: ["title", "publisher", "seen"],
        optional: ["year", "url", "quotedBy"])
    else { return DraftSource(name: name, source: nil, seen: nil) }
    let title = fields["title"].flatMap { text($0) }
    let publisher = fields["publisher"].flatMap { text($0) }
    let year = fields["year"].flatMap {
      $0.kind == .null ? nil : integer($0, "year", in: 1800...9999)
    }
    let url = address(fields["url"])
    let seen: Located<Source.Seen>? = choice(fields["seen"], "way of seeing a source")
    let quotedBy = textOrNull(fields["quotedBy"])
    guard let id = try? SourceID(name.value), let title, let publisher, let seen else {
      return DraftSource(name: name, source: nil, seen: seen)
    }
    let source = Source(
      id: id, title: title, publisher: publisher, year: year, url: url, seen: seen.value,
      quotedBy: quotedBy)
    return DraftSource(name: name, source: source, seen: seen)
  }

  private mutating func address(_ value: JSONValue?) -> String? {
    guard let value, let text = textOrNull(value) else { return nil }
    let scheme = ["https://", "http://"].first(where: text.hasPrefix)
    guard let scheme, text.utf8.count > scheme.utf8.count,
      text.utf8.allSatisfy({ $0 > UInt8(ascii: " ") && $0 < 127 })
    else {
      findings.report(
        .malformedAddress, "'\(text)' is not an address", at: value.place,
        help: "it begins with 'https://' or 'http://' and has no spaces; null where there is none")
      return nil
    }
    return text
  }

  mutating func personKind(_ member: JSONMember) -> DraftPersonKind {
    let name = declared(member)
    let subject = "the kind '\(name.value)'"
    guard
      let fields = fields(of: member.value, subject, required: ["roles", "from", "to"])
    else { return DraftPersonKind(name: name, roles: [], count: nil) }
    let roles = fields["roles"].map { declaredNames($0, "role") } ?? []
    let from = fields["from"].flatMap { integer($0, "number of people", in: 0...Limits.people) }
    let to = fields["to"].flatMap { integer($0, "number of people", in: 1...Limits.people) }
    guard let from, let to, let place = fields["to"]?.place else {
      return DraftPersonKind(name: name, roles: roles, count: nil)
    }
    return DraftPersonKind(
      name: name, roles: roles, count: range(from, to, "\(from)", "\(to)", at: place))
  }

  /// A range, or nil with a diagnostic when nothing lies in it.
  mutating func range(_ from: Int, _ to: Int, _ least: String, _ most: String, at place: Place)
    -> ClosedRange<Int>?
  {
    guard from <= to else {
      findings.report(.emptyRange, "nothing lies from \(least) to \(most)", at: place)
      return nil
    }
    return from...to
  }

  mutating func list(_ member: JSONMember) -> DraftList {
    let name = declared(member)
    let members = members(of: member.value, "members", in: "a list", most: Limits.members)
    if member.value.kind == .object, members.isEmpty {
      findings.report(
        .emptyList, "the list '\(name.value)' has no members", at: member.value.place)
    }
    return DraftList(name: name, members: members.map { listMember($0) })
  }

  private mutating func listMember(_ member: JSONMember) -> DraftMember {
    let name = declared(member)
    guard
      let fields = fields(
        of: member.value, "the member '\(name.value)'", required: [],
        optional: ["step", "mustExclude", "needsSource"])
    else { return DraftMember(name: name, member: nil) }
    let step = fields["step"].flatMap { declared($0) }
    let mustExclude = flag(fields["mustExclude"]) ?? false
    let needsSource = flag(fields["needsSource"]) ?? false
    guard let id = try? MemberID(name.value) else { return DraftMember(name: name, member: nil) }
    return DraftMember(
      name: name,
      member: FixedList.Member(
        id: id, step: step?.value, mustExclude: mustExclude, needsSource: needsSource))
  }

  mutating func start(_ value: JSONValue) -> DraftStart? {
    guard
      let fields = fields(of: value, "the start", required: ["talk"], optional: ["after"])
    else { return nil }
    return DraftStart(
      talk: fields["talk"].flatMap { name($0) }, after: fields["after"].flatMap { name($0) })
  }

  mutating func urgent(_ member: JSONMember) -> DraftUrgent {
    let name = Name(value: member.key, origin: .key(member))
    guard
      let fields = fields(
        of: member.value, "the urgent screen '\(name.value)'", required: ["typed"],
        optional: ["when"])
    else { return DraftUrgent(state: name, typed: nil, when: nil) }
    let typed = fields["typed"].flatMap { value in
      flag(value).map { Located(value: $0, origin: .value(value)) }
    }
    return DraftUrgent(state: name, typed: typed, when: fields["when"].map { condition($0) })
  }

  mutating func age(_ value: JSONValue) -> DraftAge? {
    guard
      let fields = fields(
        of: value, "'derived'", required: ["born"], optional: ["gestation"])
    else { return nil }
    return DraftAge(
      born: fields["born"].flatMap { name($0) },
      gestation: fields["gestation"].flatMap { name($0) })
  }
}
