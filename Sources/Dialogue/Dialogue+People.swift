internal import Advising
internal import Engine
internal import Questions
internal import Wording

extension Dialogue {
  // MARK: Who is speaking

  mutating func chooseSpeaker(_ text: String) throws(Problem) -> Reply {
    let speakers = SpeakerScreen.speakers(of: session.questionnaire)
    let entry = try ChoiceEntry(text, among: speakers.count, several: false, style: phrases.style)
    return try save(
      entry.places.map { .speakerChanged(speakers[$0]) }, said: [phrases(.saved)])
  }

  /// Takes `by father`: the beginning of a role's name, or of its words, is enough.
  mutating func changeSpeaker(_ typed: String) throws(Problem) -> Reply {
    let speakers = SpeakerScreen.speakers(of: session.questionnaire)
    let wanted = typed.lowercased()
    let exact = speakers.filter { names(of: $0).contains(wanted) }
    let matching =
      exact.isEmpty
      ? speakers.filter { names(of: $0).contains { !wanted.isEmpty && $0.hasPrefix(wanted) } }
      : exact
    guard let speaker = matching.first, matching.count == 1 else {
      throw .noSuchRole(typed, among: speakers.compactMap { names(of: $0).first })
    }
    let label = SpeakerScreen.label(speaker, in: phrases)
    return try save(
      [.speakerChanged(speaker)],
      said: [phrases(.saved), phrases(.nowSpeaking, [.person: label])], then: place)
  }

  private func names(of speaker: Speaker) -> [String] {
    let label = SpeakerScreen.label(speaker, in: phrases).lowercased()
    return switch speaker {
    case .role(let role): [role.description, label]
    case .together: ["together", label]
    }
  }

  // MARK: Who there is

  mutating func takeAtRoster(_ text: String, of kind: PersonKindID) throws(Problem) -> Reply {
    guard !session.roster(kind).people.isEmpty else { return try addPerson(text, of: kind) }
    let places: [Int]
    if let isYes = isYes(text) {
      places = [isYes ? 0 : 1]
    } else {
      places = try ChoiceEntry(text, among: 3, several: false, style: phrases.style).places
    }
    switch places {
    case [0]:
      if let most = personKind(kind)?.count.upperBound, session.roster(kind).people.count >= most {
        throw .tooManyPeople(most)
      }
      place = .adding(kind)
      return .show([])
    case [1]: return try save([.rosterClosed(kind)], said: [phrases(.saved)])
    default: return try save([.rosterLeftOpen(kind, .unsure)], said: [phrases(.saved)])
    }
  }

  /// Takes the number of a role, and perhaps a short name after it.
  mutating func addPerson(_ text: String, of kind: PersonKindID) throws(Problem) -> Reply {
    guard let kind = personKind(kind) else { throw .notHere(text) }
    let first = text.prefix { $0 != " " }
    let name = String(text.dropFirst(first.count).drop { $0 == " " })
    let screen = rosterScreen(kind.id)
    let count = kind.roles.count + (screen?.offersNobody(in: session) ?? false ? 1 : 0)
    let entry = try ChoiceEntry(String(first), among: count, several: false, style: phrases.style)
    guard name.isEmpty || !name.allSatisfy({ $0 == " " || $0.isNumber }) else {
      throw .severalForOne(1 + name.split(separator: " ").count, of: count)
    }
    guard name.count <= Self.longestName else {
      throw .textTooLong(name.count, most: Self.longestName)
    }
    guard let place = entry.places.first, place < kind.roles.count else {
      return try save([.rosterClosed(kind.id)], said: [phrases(.saved)])
    }
    let person = Person(
      id: newPerson, kind: kind.id, role: kind.roles[place], name: name.isEmpty ? nil : name)
    let isNew = self.entry == .after && manner.household.isEmpty
    let link = isNew ? [Event.personLinked(person.id, .person(CasePersonID(person.id)))] : []
    return try save([.personJoined(person)] + link, said: [phrases(.saved)])
  }

  private static let longestName = 40

  mutating func remove(_ number: Int?, typed: String) throws(Problem) -> Reply {
    guard case .roster(let kind) = session.step, place == .following || place == .adding(kind)
    else {
      throw .notHere(typed)
    }
    let people = session.roster(kind).people
    guard !people.isEmpty else { throw .nobodyToRemove }
    guard let number else { throw .noNumber(command: "remove", of: people.count) }
    guard people.indices.contains(number - 1) else {
      throw .noSuchChoice(String(number), of: people.count)
    }
    let event = Event.personLeft(people[number - 1].id)
    let setAside = try consequences(of: event).setAside
    if setAside.isEmpty { return try save([event], said: [phrases(.saved)]) }
    place = .confirming(.removal(people[number - 1].id))
    return .show([])
  }

  func consequences(of event: Event) throws(Problem) -> Consequences {
    do throws(Refusal) {
      return try Consequences(of: event, in: session, at: moment)
    } catch {
      throw Problem(error)
    }
  }

  func personKind(_ id: PersonKindID) -> PersonKind? {
    session.questionnaire.people.first { $0.id == id }
  }

  func rosterScreen(_ id: PersonKindID) -> RosterScreen? {
    guard let kind = personKind(id) else { return nil }
    let loop = session.machine.loop(over: id, in: entry).map { session.questionnaire.states[$0].id }
    let isAdding = place == .adding(id) || session.roster(id).people.isEmpty
    return RosterScreen(kind: kind, isAdding: isAdding, loop: loop, offers: footer)
  }
}
