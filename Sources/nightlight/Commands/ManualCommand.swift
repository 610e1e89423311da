/// `manual`: the manual page, in the form that `man` reads.
struct ManualCommand {
  static func run(_ desk: inout Desk) throws(Failure) -> ExitStatus {
    desk.output.add(lines: ManualPage(day: desk.clock.today, version: Program.version).lines)
    try desk.output.finish()
    return .done
  }
}
