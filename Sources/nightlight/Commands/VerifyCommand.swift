internal import Questions
internal import Storing

/// `verify`: whether everything in the store is there, as it was stored.
struct VerifyCommand {
  static func run(_ desk: inout Desk) throws(Failure) -> ExitStatus {
    let store = try desk.store(.readOnly)
    let report = try Failure.translating { () throws(StoreError) in try store.verify() }
    for finding in report.findings { desk.output.add(lines: [line(finding)]) }
    let counts = [
      counted(report.sessionCount, "session", "sessions"),
      counted(report.eventCount, "event", "events"),
      counted(report.contentCount, "content", "contents"),
    ].joined(separator: ", ")
    desk.output.add(lines: [report.isSound ? "Sound: \(counts)." : "NOT SOUND: \(counts)."])
    try desk.output.finish()
    return report.isSound ? .done : .badData
  }

  private static func counted(_ count: Int, _ one: String, _ many: String) -> String {
    "\(count) \(count == 1 ? one : many)"
  }

  private static func line(_ finding: VerificationReport.Finding) -> String {
    let severity =
      switch finding.severity {
      case .damage: "damage"
      case .note: "note"
      }
    let place =
      switch finding.place {
      case .store: "the store"
      case .session(let id, let word): word.map { "session \($0)" } ?? "session \(id)"
      case .content(let digest): "content \(digest)"
      }
    return "\(severity): \(place): \(finding.message)"
  }
}
