internal import Engine
internal import Questions
internal import Records
internal import Storing

/// `list`: the sessions in the store, by word and case, and how far each has come.
struct ListCommand {
  static func run(_ desk: inout Desk) throws(Failure) -> ExitStatus {
    let store = try desk.store(.readOnly)
    let summaries = try Failure.translating { () throws(StoreError) in try store.sessions() }
    if summaries.isEmpty { desk.output.add(lines: ["There are no sessions yet."]) }
    for summary in summaries {
      desk.output.add(lines: [line(try progress(of: summary.session, in: store), summary.session)])
    }
    try desk.output.finish()
    return .done
  }

  /// How far a session has come.
  static func progress(of stored: StoredSession, in store: Store) throws(Failure)
    -> SessionProgress?
  {
    let events = try Failure.translating { () throws(StoreError) in
      try store.events(of: stored.id)
    }
    return SessionProgress(try StoredVisit.decoded(events, of: stored))
  }

  /// The sessions whose talk is not over, the oldest first.
  static func openTalks(in store: Store) throws(Failure) -> [StoredSession] {
    let summaries = try Failure.translating { () throws(StoreError) in try store.sessions() }
    var open: [StoredSession] = []
    for summary in summaries
    where try progress(of: summary.session, in: store)?.stage == .talk {
      open.append(summary.session)
    }
    return open
  }

  private static func line(_ progress: SessionProgress?, _ stored: StoredSession) -> String {
    guard let progress else { return "\(stored.word)  \(stored.caseReference)  not begun" }
    let answers = progress.answers == 1 ? "1 answer" : "\(progress.answers) answers"
    return [
      stored.word, progress.visit.description, progress.questionnaire.description,
      stored.caseReference, answers, progress.stage.words,
    ].joined(separator: "  ")
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
