internal import Engine
internal import Questions
internal import Records
internal import Storing

/// Goes through a store case by case. Of what it has read it keeps numbers, and the questionnaires
/// that sessions use.
struct AuditReading {
  let store: Store
  let assessment: QuestionnaireID
  let day: CalendarDate
  /// How many sessions are not as they were stored.
  private(set) var failing = 0
  private var machines: [ContentDigest: Machine] = [:]

  init(store: Store, assessment: QuestionnaireID, day: CalendarDate) {
    (self.store, self.assessment, self.day) = (store, assessment, day)
  }

  mutating func count(into counts: inout AuditCounts) throws(Failure) {
    var cases = StoredCases(store)
    while let sessions = try next(&cases) {
      var read: [AuditSession] = []
      for session in sessions {
        if let session = try self.read(session) { read.append(session) }
      }
      if let counted = AuditCase(read, assessment: assessment, on: day) { counts.add(counted) }
    }
  }

  /// The sessions of the next case: none where the case itself is damaged, nil after the last.
  private mutating func next(_ cases: inout StoredCases) throws(Failure) -> [StoredSession]? {
    do throws(Failure) {
      return try cases.next()
    } catch  where error.status == .badData {
      failing += 1
      return []
    }
  }

  /// What a session tells; nil where nothing was asked in it, and where it is not as it was stored.
  private mutating func read(_ stored: StoredSession) throws(Failure) -> AuditSession? {
    do throws(StoreError) {
      let events = try store.events(of: stored.id)
      guard !events.isEmpty else { return nil }
      guard let machine = try machine(of: stored), let stamped = Self.decoded(events),
        let session = try? AuditSession(of: stamped, machine: machine)
      else {
        failing += 1
        return nil
      }
      return session
    } catch {
      guard error.code == .damaged else { throw Failure(error) }
      failing += 1
      return nil
    }
  }

  private static func decoded(_ events: [StoredEvent]) -> [StampedEvent]? {
    try? events.map { event throws(CodingFailure) in
      try StampedEvent(decoding: event.draft.body)
    }
  }

  /// The questionnaire of a session, ready to run; nil where its bytes are not there or cannot be
  /// read.
  private mutating func machine(of stored: StoredSession) throws(StoreError) -> Machine? {
    if let machine = machines[stored.questionnaire] { return machine }
    guard try store.hasContent(stored.questionnaire) else { return nil }
    let machine = (try? StoredVisit.machine(of: stored, in: store))?.compiled(forAtMost: 3)
    machines[stored.questionnaire] = machine
    return machine
  }
}
