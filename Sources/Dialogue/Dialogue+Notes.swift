internal import Advising
internal import Engine
internal import Questions
internal import Records
internal import Wording

/// What the practitioner, alone, adds to what was said.
extension Dialogue {
  mutating func take(_ note: Note, typed: String) throws(Problem) -> Reply {
    switch note.kind {
    case .done, .withdraw: return try close(note, typed: typed)
    case .seen, .described, .agency, .record, .differs, .notAsked:
      guard place == .comparing else { throw .notHere(typed) }
    }
    let keys = SaidScreen(session).keys
    let number = try number(of: note, among: keys.count)
    let event = try event(of: note, at: keys[number - 1])
    return try save([event], said: [phrases(.saved)], then: .comparing)
  }

  private func event(of note: Note, at key: QuestionKey) throws(Problem) -> Event {
    switch note.kind {
    case .seen: return .attributed(key, .seen)
    case .described: return .attributed(key, .described)
    case .agency: return .attributed(key, .agency(try words(of: note)))
    case .record: return .attributed(key, .record(try words(of: note)))
    case .differs: return .attributed(key, .differs(try words(of: note)))
    case .notAsked:
      guard session.mayBeUnasked(key) else { throw .wasAsked }
      return .answered(key, .notAsked(try words(of: note)))
    case .done, .withdraw: preconditionFailure("a note on an action, which no question has")
    }
  }

  /// What has come of an action, or why it will not be done.
  private func close(_ note: Note, typed: String) throws(Problem) -> Reply {
    guard place == .following, session.step == .actions else { throw .notHere(typed) }
    let list = DutiesList(session)
    let number = try number(of: note, among: list.count)
    guard let action = list.planned(number) else { throw .notHere(typed) }
    let words = try words(of: note)
    let event: Event =
      note.kind == .done
      ? .actionDone(action.action, outcome: words) : .actionWithdrawn(action.action, reason: words)
    return try save([event], said: [phrases(.saved)])
  }

  private func number(of note: Note, among count: Int) throws(Problem) -> Int {
    guard let number = note.number else { throw .noNumber(command: note.kind.rawValue, of: count) }
    guard (1...max(1, count)).contains(number), count > 0 else {
      throw .noSuchChoice(String(number), of: count)
    }
    return number
  }

  private func words(of note: Note) throws(Problem) -> String {
    guard !note.words.isEmpty else { throw .noWords(command: note.kind.rawValue) }
    guard note.words.count <= Self.longestNote else {
      throw .textTooLong(note.words.count, most: Self.longestNote)
    }
    return note.words
  }

  private static let longestNote = 500

  // MARK: Who is who

  /// The first person of the session of whom it is open who they are in the case.
  static func unlinked(in session: Session) -> Person? {
    session.questionnaire.people.lazy.flatMap { session.roster($0.id).people }
      .first { session.links[$0.id] == nil }
  }

  func linkScreen(_ id: PersonID) -> LinkScreen? {
    session.person(id).map {
      LinkScreen(person: $0, household: manner.household, offers: footer)
    }
  }

  func link(_ id: PersonID, _ text: String) throws(Problem) -> Reply {
    guard let links = linkScreen(id)?.links else { throw .notHere(text) }
    let entry = try ChoiceEntry(text, among: links.count, several: false, style: phrases.style)
    return try save(
      entry.places.map { .personLinked(id, links[$0]) }, said: [phrases(.saved)])
  }

  /// Where the case knows nobody yet, everybody here is met for the first time.
  var firstMeetings: [Event] {
    guard manner.household.isEmpty else { return [] }
    return session.questionnaire.people.flatMap { session.roster($0.id).people }
      .filter { session.links[$0.id] == nil }
      .map { .personLinked($0.id, .person(CasePersonID($0.id))) }
  }
}
