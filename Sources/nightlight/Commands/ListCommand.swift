internal import Engine
internal import Questions
internal import Records
internal import Storing

/// `list`: the sessions in the store, by word and case, and how far each has come.
struct ListCommand {
  private let store: Store
  /// The days on which sessions last came from a file, where they did.
  private let taken: [SessionID: CalendarDate]
  /// Those made so far, since most sessions use the same questionnaire.
  private var machines: [ContentDigest: Machine] = [:]
  private var status = ExitStatus.done

  static func run(_ desk: inout Desk) throws(Failure) -> ExitStatus {
    var command = ListCommand(store: try desk.store(.readOnly))
    let sessions = try Failure.translating { () throws(StoreError) in
      try command.store.sessions()
    }
    if sessions.isEmpty { desk.output.add(lines: ["There are no sessions yet."]) }
    for session in sessions { desk.output.add(lines: [command.line(session)]) }
    try desk.output.finish()
    return command.status
  }

  private init(store: Store) {
    self.store = store
    // A note that cannot be read hides no session; verify says so.
    taken = ((try? store.taken()) ?? []).reduce(into: [:]) { days, taken in
      days[taken.session] = Moment(milliseconds: taken.moment, offsetMinutes: 0).localDate
    }
  }

  /// The sessions whose talk is not over, the oldest first. One that cannot be read is none of them.
  static func openTalks(in store: Store) throws(Failure) -> [StoredSession] {
    let sessions = try Failure.translating { () throws(StoreError) in try store.sessions() }
    return sessions.filter { session in
      guard let events = try? events(of: session, in: store) else { return false }
      return SessionProgress(events)?.stage == .talk
    }
  }

  /// What is said of a session; one that cannot be read does not hide the others.
  private mutating func line(_ stored: StoredSession) -> String {
    do throws(Failure) {
      return try readLine(stored)
    } catch {
      status = .badData
      // The word of the questionnaire is in the events, and the day of writing is in neither.
      let day = Moment(milliseconds: stored.created, offsetMinutes: 0).localDate
      // The line begins with the word already.
      let start = error.message.firstRange(of: "\(stored.word): ")?.upperBound
      let reason = error.message[(start ?? error.message.startIndex)...]
      return [
        stored.word, day.description, stored.caseReference, "cannot be read: \(reason)",
      ].joined(separator: "  ")
    }
  }

  private mutating func readLine(_ stored: StoredSession) throws(Failure) -> String {
    let events = try Self.events(of: stored, in: store)
    guard !events.isEmpty else {
      return "\(stored.word)  \(stored.caseReference)  nothing asked"
    }
    let session = try StoredVisit.replayed(events, of: stored, machine: machine(of: stored))
    guard let progress = SessionProgress(events) else {
      throw Failure(.badData, "\(stored.word): the events do not follow from one another")
    }
    // A script that was read out is no answer.
    let count = session.walked.count { session.state(of: $0)?.question != nil }
    return [
      stored.word, progress.visit.description, progress.questionnaire.description,
      stored.caseReference, count == 1 ? "1 answer" : "\(count) answers", progress.stage.words,
    ].joined(separator: "  ") + (taken[stored.id].map { "  taken \($0)" } ?? "")
  }

  private mutating func machine(of stored: StoredSession) throws(Failure) -> Machine {
    if let machine = machines[stored.questionnaire] { return machine }
    let machine = try StoredVisit.machine(of: stored, in: store)
    machines[stored.questionnaire] = machine
    return machine
  }

  private static func events(of stored: StoredSession, in store: Store) throws(Failure)
    -> [StampedEvent]
  {
    let events = try Failure.translating { () throws(StoreError) in
      try store.events(of: stored.id)
    }
    return try StoredVisit.decoded(events, of: stored)
  }
}

extension SessionProgress.Stage {
  /// How far it is, and what comes next.
  fileprivate var words: String {
    switch self {
    case .talk: "talk open"
    case .talkEnded: "talk over, your own part open"
    case .after: "your own part begun"
    case .ended: "closed"
    }
  }
}
