internal import Engine
internal import JSONSource
internal import Questions
internal import Storing

/// Reads one session after the other, and the questionnaires and words that they rest on once only.
///
/// It keeps what sessions share and nothing of the sessions themselves.
struct VisitReader {
  private let store: Store
  private let interface: SourceFile?
  private let isWholeStore: Bool
  private var machines: [ContentDigest: Machine] = [:]
  private var scripts: [ScriptKey: Script] = [:]

  /// Reads from a store; the program's own words of today stand in for what a session's are too old
  /// to know. For a whole store questionnaires are compiled beforehand, for families of usual sizes.
  init(_ store: Store, interface: SourceFile?, isWholeStore: Bool = false) {
    (self.store, self.interface, self.isWholeStore) = (store, interface, isWholeStore)
  }

  private struct ScriptKey: Hashable {
    let questionnaire: ContentDigest
    let words: [ContentDigest]
  }

  /// The session with its events; nil where nothing was asked yet.
  mutating func visit(_ stored: StoredSession) throws(Failure) -> StoredVisit? {
    let store = store
    let events = try Failure.translating { () throws(StoreError) in
      try store.events(of: stored.id)
    }
    guard !events.isEmpty else { return nil }
    let stamped = try StoredVisit.decoded(events, of: stored)
    let session = try StoredVisit.replayed(stamped, of: stored, machine: machine(of: stored))
    return StoredVisit(
      stored, events: events, stamped: stamped, session: session,
      script: try script(of: stored, session))
  }

  private mutating func machine(of stored: StoredSession) throws(Failure) -> Machine {
    if let machine = machines[stored.questionnaire] { return machine }
    let read = try StoredVisit.machine(of: stored, in: store)
    let machine = isWholeStore ? read.compiled(forAtMost: 3) : read
    machines[stored.questionnaire] = machine
    return machine
  }

  private mutating func script(of stored: StoredSession, _ session: Session) throws(Failure)
    -> Script
  {
    let key = ScriptKey(questionnaire: stored.questionnaire, words: session.catalogues)
    if let script = scripts[key] { return script }
    let store = store
    let script = try StoredVisit.script(
      session.machine, of: stored, words: session.catalogues, interface: interface
    ) { digest throws(StoreError) in try store.content(for: digest) }
    scripts[key] = script
    return script
  }
}
