internal import Engine
internal import Exporting
internal import JSONSource
internal import Questions
internal import Records
internal import Storing
internal import Wording

/// What is said of a file that was taken: a line a session, and where a session is not the same here
/// and in the file, both side by side.
struct TakingReport {
  private let taking: Taking
  private let written: [StoredSession]
  private let interface: SourceFile?

  init(_ taking: Taking, written: [StoredSession], interface: SourceFile?) {
    (self.taking, self.written, self.interface) = (taking, written, interface)
  }

  /// Whether the store holds something else than the file, which the taking did not change.
  var isDifferent: Bool {
    taking.comparisons.contains { comparison in
      switch comparison.standing {
      case .new, .same, .newer: false
      case .older, .diverged, .foreign: true
      }
    }
  }

  func lines(of handed: HandedCase, in store: Store) throws(Failure) -> [String] {
    let handover = handed.handover
    var lines = [
      "Case \(handover.caseReference), digest \(ContentDigest(of: handover.bytes))"
    ]
    for comparison in taking.comparisons {
      lines.append("  " + line(comparison, visit: handed.visit(comparison.handed.session.id)))
      lines += try differences(comparison, in: handed, store).map { "    " + $0 }
    }
    let ids = Set(handover.sessions.map(\.session.id))
    let others = try Failure.translating { () throws(StoreError) in
      try store.sessions(ofCase: handover.caseReference).filter { !ids.contains($0.id) }
    }
    if !others.isEmpty {
      let words = others.map(\.word).joined(separator: ", ")
      lines.append("  only here: \(counted(others.count, "session")) (\(words))")
    }
    return lines + [sum]
  }

  // MARK: Sessions

  private func line(_ comparison: SessionComparison, visit: StoredVisit?) -> String {
    let session = comparison.handed.session
    let (here, there) = (comparison.here.count, comparison.handed.events.count)
    let what =
      switch comparison.standing {
      case .new: "taken, with \(counted(there, "event"))"
      case .same: "is here already, the same"
      case .newer: "goes on: \(counted(there - here, "event")) taken after the \(here) here"
      case .older: "KEPT: \(counted(here, "event")) here, and \(there) in the file, which is older"
      case .diverged(let after):
        "NOT TAKEN: the first \(counted(after, "event")) are the same, then they differ"
      case .foreign: "NOT TAKEN: the session with this id here is another one"
      }
    let named = [
      session.begunAs, visit?.session.opening.date.description, visit?.questionnaire.id.description,
    ]
    let renamed = written.first { $0.id == session.id && $0.word != session.begunAs }
    let word = renamed.map { "; its word is in use here, so here it is \($0.word)" } ?? ""
    return (named.compactMap(\.self) + [what + word]).joined(separator: "  ")
  }

  private var sum: String {
    guard !written.isEmpty else {
      return isDifferent ? "Nothing was taken." : "Nothing was taken: everything is here already."
    }
    let events = taking.comparisons.filter(\.isTakeable).reduce(0) {
      $0 + $1.handed.events.count - $1.here.count
    }
    return "Taken: \(counted(written.count, "session")), \(counted(events, "event"))."
  }

  // MARK: Side by side

  private func differences(
    _ comparison: SessionComparison, in handed: HandedCase, _ store: Store
  ) throws(Failure) -> [String] {
    switch comparison.standing {
    case .new, .same, .foreign: return []
    case .newer, .older, .diverged: break
    }
    let id = comparison.handed.session.id
    let stored = try Failure.translating { () throws(StoreError) in try store.session(id) }
    guard let stored, let there = handed.visit(id), !comparison.here.isEmpty else { return [] }
    let here = try StoredVisit(
      stored, events: comparison.here, in: store, interface: interface)
    let longer = comparison.here.count > comparison.handed.events.count ? here : there
    let differences = RecordDifferences(
      here: try here.record(for: .practitioner), there: try there.record(for: .practitioner))
    let text = DifferencesText(
      differences, day: longer.session.openedAt.localDate,
      words: longer.script.words(in: .english)
    ).text
    return text.split(separator: "\n").map(String.init)
  }
}
