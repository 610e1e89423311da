internal import Engine
internal import Questions
internal import Storing

/// `verify`: whether everything in the store is there, as it was stored.
struct VerifyCommand {
  static func run(_ desk: inout Desk) throws(Failure) -> ExitStatus {
    let store = try desk.store(.readOnly)
    var report = try Failure.translating { () throws(StoreError) in try store.verify() }
    verifyEvents(in: store, &report)
    for finding in report.findings { desk.output.add(lines: [line(finding)]) }
    let counts = [
      counted(report.sessionCount, "session"),
      counted(report.eventCount, "event"),
      counted(report.contentCount, "content"),
    ].joined(separator: ", ")
    desk.output.add(lines: [report.isSound ? "Sound: \(counts)." : "NOT SOUND: \(counts)."])
    for taken in report.taken { desk.output.add(lines: [line(taken, in: store)]) }
    try desk.output.finish()
    return report.isSound ? .done : .badData
  }

  /// Reads what the store keeps as bytes: each event can be understood, and the words that it names
  /// are there. A session that the store itself finds damaged is told of already.
  private static func verifyEvents(in store: Store, _ report: inout VerificationReport) {
    for session in (try? store.sessions()) ?? [] {
      guard let events = try? store.events(of: session.id) else { continue }
      let place = VerificationReport.Place.session(session.id, word: session.word)
      // The store has looked for these.
      var seen = Set([session.questionnaire] + events.compactMap(\.draft.content))
      for event in events {
        guard let stamped = try? StampedEvent(decoding: event.draft.body) else {
          report.add(.damage, place, "event \(event.sequence) cannot be read")
          continue
        }
        for digest in stamped.event.contents where seen.insert(digest).inserted {
          guard (try? store.hasContent(digest)) != true else { continue }
          report.add(.damage, place, "the content \(digest) is missing")
        }
      }
    }
  }

  /// Where events came from.
  private static func line(_ taken: Taken, in store: Store) -> String {
    let session = try? store.session(taken.session)
    let day = Moment(milliseconds: taken.moment, offsetMinutes: 0).localDate
    let what =
      taken.first == 0
      ? "with \(counted(Int(taken.last), "event"))"
      : "events \(taken.first) to \(taken.last)"
    return
      "taken: session \(session?.word ?? "\(taken.session)"): \(what), on \(day), by Nightlight "
      + "\(taken.program), from the file with the digest \(taken.file)"
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
