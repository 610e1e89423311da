internal import Advising
internal import Authoring
internal import Engine
internal import JSONSource
internal import Questions
internal import Records
internal import Storing

/// The stored sessions whose families would be advised otherwise by another version of their
/// questionnaire: by resume word and case, for the practitioner.
struct StoredReplay {
  private let store: Store
  private var new: CachedMachine
  /// Those made so far, since most sessions use the same questionnaire.
  private var machines: [ContentDigest: Machine] = [:]
  private var (number, different, unreadable) = (0, 0, 0)

  static func run(_ other: Machine, _ desk: inout Desk) throws(Failure) -> ExitStatus {
    let store = try desk.store(.readOnly)
    var replay = StoredReplay(store: store, new: CachedMachine(other))
    for session in try sessions(&desk, in: store) {
      if let line = replay.line(session) { desk.output.add(lines: [line]) }
      try desk.output.flushIfLarge()
    }
    try desk.output.finish()
    desk.messages.add(lines: [
      "nightlight: \(replay.different) of \(replay.number) sessions would lead to something else"
    ])
    try desk.messages.finish()
    if replay.unreadable > 0 { return .badData }
    return replay.different > 0 ? .open : .done
  }

  private init(store: Store, new: CachedMachine) { (self.store, self.new) = (store, new) }

  private static func sessions(_ desk: inout Desk, in store: Store) throws(Failure)
    -> [StoredSession]
  {
    guard let typed = desk.arguments[.caseReference] else {
      return try Failure.translating { () throws(StoreError) in try store.sessions() }
    }
    return try desk.storedCase(typed, in: store).sessions
  }

  /// What is said of a session; nil where nothing would change. One that cannot be read hides no
  /// other.
  private mutating func line(_ stored: StoredSession) -> String? {
    do throws(Failure) {
      return try readLine(stored)
    } catch {
      unreadable += 1
      return "\(stored.word)  \(stored.caseReference)  cannot be read: \(error.message)"
    }
  }

  private mutating func readLine(_ stored: StoredSession) throws(Failure) -> String? {
    let events = try Failure.translating { () throws(StoreError) in
      try store.events(of: stored.id)
    }
    guard !events.isEmpty else { return nil }
    let machine = try machine(of: stored)
    guard machine.questionnaire.id == new.machine.questionnaire.id else { return nil }
    let session = try StoredVisit.replayed(
      try StoredVisit.decoded(events, of: stored), of: stored, machine: machine)
    number += 1
    let change = GuidanceChange(
      from: session.guidance, to: new.guidance(in: session.conversation))
    guard !change.isEmpty else { return nil }
    different += 1
    return "\(stored.word)  \(stored.caseReference)  \(session.opening.date)  "
      + change.words.joined(separator: "; ")
  }

  private mutating func machine(of stored: StoredSession) throws(Failure) -> Machine {
    if let machine = machines[stored.questionnaire] { return machine }
    let machine = try StoredVisit.machine(of: stored, in: store)
    machines[stored.questionnaire] = machine
    return machine
  }
}
