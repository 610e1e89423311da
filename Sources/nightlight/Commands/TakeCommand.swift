internal import Engine
internal import Questions
internal import Records
internal import Storing

/// `take`: adds the case in a handover file to the store, and says what is different.
struct TakeCommand {
  static func run(_ desk: inout Desk) throws(Failure) -> ExitStatus {
    let path = desk.operand(0)
    let handed = try HandedCase(path: path, interface: desk.interface)
    let store = try desk.store(.readWrite)
    let taking = try Failure.translating { () throws(StoreError) in
      try store.beginTaking(handed.handover)
    }
    let written = try write(taking, of: path, &desk)
    let report = TakingReport(taking, written: written, interface: desk.interface)
    desk.output.add(lines: [
      "NOT ENCRYPTED: whoever has \(path) can read it. Remove it when it is no longer needed."
    ])
    for line in try report.lines(of: handed, in: store) { desk.output.add(lines: [line]) }
    try desk.output.finish()
    try Failure.translating { () throws(StoreError) in try taking.close() }
    return report.isDifferent ? .open : .done
  }

  private static func write(
    _ taking: Taking, of path: String, _ desk: inout Desk
  ) throws(Failure) -> [StoredSession] {
    var randomness = desk.randomness
    defer { desk.randomness = randomness }
    do throws(StoreError) {
      return try taking.write(at: desk.clock.now().milliseconds, by: Program.version) {
        ResumeWord(using: &randomness).description
      }
    } catch {
      let truth =
        error.isEventSaved == false
        ? "nothing of \(path) was taken" : "whether \(path) was taken cannot be told"
      throw Failure(
        error.code.status, "\(truth): \(error)",
        help: "take it again: what is here already is never doubled")
    }
  }
}
