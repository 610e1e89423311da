import JSONSource
import Questions

/// The reading of one conversation.
struct ConversationReading {
  let reader: ConversationReader
  var findings: Findings { shapes.findings }
  /// Reads the smallest pieces, and keeps what is found.
  var shapes = DraftReader()

  init(_ reader: ConversationReader) { self.reader = reader }

  mutating func conversation(_ value: JSONValue, besides: [String]) -> Conversation {
    guard
      let fields = shapes.fields(
        of: value, "the conversation", required: ["answers"],
        optional: ["people", "others", "date"] + besides)
    else { return Conversation() }
    var conversation = Conversation()
    conversation.date = fields["date"].flatMap { shapes.date($0) }
    conversation.answers = fields["answers"].map { answers($0, of: nil) } ?? [:]
    conversation.rosters = rosters(fields)
    return conversation
  }

  // MARK: People

  /// Where people are told of, there is nobody else of any kind, unless `others` leaves that open.
  private mutating func rosters(_ fields: Fields) -> [PersonKindID: Conversation.Roster] {
    guard fields.member("people") != nil || fields.member("others") != nil else { return [:] }
    let open = openKinds(fields["others"])
    var rosters = Dictionary(
      reader.people.map { kind in
        (kind.id, Conversation.Roster(people: [], isClosed: !open.contains(kind.id)))
      }, uniquingKeysWith: { first, _ in first })
    let elements = shapes.elements(of: fields["people"])
    var isComplete = fields["people"].map { $0.kind == .array } ?? true
    for element in elements {
      guard let (kind, person) = person(element) else {
        isComplete = false
        continue
      }
      rosters[kind]?.people.append(person)
    }
    if isComplete, let people = fields["people"] { checkSizes(of: rosters, at: people.place) }
    return rosters.filter { $0.value.isClosed || !$0.value.people.isEmpty }
  }

  private mutating func checkSizes(
    of rosters: [PersonKindID: Conversation.Roster], at place: Place
  ) {
    for kind in reader.people {
      guard let roster = rosters[kind.id] else { continue }
      let least = roster.isClosed ? kind.count.lowerBound : 0
      guard !(least...max(least, kind.count.upperBound)).contains(roster.people.count) else {
        continue
      }
      shapes.findings.report(
        .rosterSize, "there are \(roster.people.count) people of the kind '\(kind.id)'",
        at: place, help: "there may be \(least) to \(kind.count.upperBound)")
    }
  }

  /// The kinds of whom there may be others: all of them, or those named.
  private mutating func openKinds(_ value: JSONValue?) -> Set<PersonKindID> {
    guard let value else { return [] }
    guard value.kind == .object else {
      return isUnsure(value) ? Set(reader.people.map(\.id)) : []
    }
    var open: Set<PersonKindID> = []
    for member in shapes.members(of: value) {
      guard let kind = kind(named: member.key, at: member.keyPlace), isUnsure(member.value) else {
        continue
      }
      open.insert(kind)
    }
    return open
  }

  private mutating func isUnsure(_ value: JSONValue) -> Bool {
    guard let text = shapes.text(value) else { return false }
    guard text == "unsure" else {
      shapes.findings.report(
        .unknownValue, "'\(text)' says nothing about other people", at: value.place,
        help: "'unsure' leaves the roster open; leave 'others' out where it is closed")
      return false
    }
    return true
  }

  private mutating func person(_ value: JSONValue) -> (PersonKindID, Conversation.Person)? {
    guard
      let fields = shapes.fields(
        of: value, "the person", required: ["role"], optional: ["kind", "answers"]),
      let role = fields["role"].flatMap({ shapes.name($0) })
    else { return nil }
    let known = self.kind(fields["kind"])
    guard let kind = reader.kinds[role.value] else {
      shapes.findings.report(
        .unknownRole, "no role is called '\(role.value)'", at: role.place,
        help: suggestion(for: role.value, among: reader.kinds.keys))
      return nil
    }
    if let known, known.value != kind.id.description {
      shapes.findings.report(
        .unknownRole, "the kind '\(known.value)' has no role '\(role.value)'", at: role.place,
        help: "it is a role of '\(kind.id)'")
      return nil
    }
    let answers = fields["answers"].map { self.answers($0, of: kind.id) } ?? [:]
    guard let id = try? RoleID(role.value) else { return nil }
    return (kind.id, Conversation.Person(role: id, answers: answers))
  }

  private mutating func kind(_ value: JSONValue?) -> Name? {
    guard let value, let name = shapes.name(value),
      kind(named: name.value, at: name.place) != nil
    else { return nil }
    return name
  }

  private mutating func kind(named name: String, at place: Place) -> PersonKindID? {
    let kinds = reader.people.map(\.id)
    guard let kind = kinds.first(where: { $0.description == name }) else {
      shapes.findings.report(
        .unknownPersonKind, "no kind of person is called '\(name)'", at: place,
        help: suggestion(for: name, among: kinds.map(\.description)))
      return nil
    }
    return kind
  }

  // MARK: Questions

  private mutating func answers(_ value: JSONValue, of person: PersonKindID?)
    -> [Conversation.Key: Answer]
  {
    var answers: [Conversation.Key: Answer] = [:]
    for member in shapes.members(of: value) {
      guard let (key, state) = key(member, of: person),
        let answer = answer(member.value, to: state)
      else { continue }
      answers[key] = answer
    }
    return answers
  }

  /// The question that a key names, as `state` or `state@member`.
  private mutating func key(_ member: JSONMember, of person: PersonKindID?)
    -> (Conversation.Key, State)?
  {
    let (name, listMember) = Self.parts(of: member.key)
    guard let seat = reader.seats[name] else {
      shapes.findings.report(
        .unknownState, "no state is called '\(name)'", at: member.keyPlace,
        help: suggestion(for: name, among: reader.seats.keys))
      return nil
    }
    let state = seat.state
    guard seat.person == person else {
      reportMisplaced(name, seat, at: member.keyPlace)
      return nil
    }
    guard let list = seat.list else {
      guard let listMember else { return (Conversation.Key(state.id), state) }
      shapes.findings.report(
        .misplacedAnswer, "'\(name)' is not asked for the members of a list",
        at: member.keyPlace, help: "leave out '@\(listMember)'")
      return nil
    }
    let members = reader.lists[list] ?? []
    guard let listMember else {
      shapes.findings.report(
        .misplacedAnswer, "'\(name)' is asked for each member of '\(list)'",
        at: member.keyPlace, help: members.first.map { "say which, such as '\(name)@\($0)'" })
      return nil
    }
    guard let id = members.first(where: { $0.description == listMember }) else {
      shapes.findings.report(
        .unknownMember, "the list '\(list)' has no member '\(listMember)'", at: member.keyPlace,
        help: suggestion(for: listMember, among: members.map(\.description)))
      return nil
    }
    return (Conversation.Key(state.id, member: id), state)
  }

  /// A question, and the list member behind `@`.
  private static func parts(of key: String) -> (name: String, member: String?) {
    guard let at = key.utf8.firstIndex(of: UInt8(ascii: "@")) else { return (key, nil) }
    return (String(key[..<at]), String(key[key.utf8.index(after: at)...]))
  }

  private mutating func reportMisplaced(
    _ name: String, _ seat: ConversationReader.Seat, at place: Place
  ) {
    if let kind = seat.person {
      shapes.findings.report(
        .misplacedAnswer, "'\(name)' is asked for each \(kind)", at: place,
        help: "write it in the 'answers' of a person of that kind")
    } else {
      shapes.findings.report(
        .misplacedAnswer, "'\(name)' is not about one person", at: place,
        help: "write it in the 'answers' of the whole conversation")
    }
  }
}
