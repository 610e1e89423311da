/// `settings`: what is set, and where.
struct SettingsCommand {
  static func run(_ desk: inout Desk) throws(Failure) -> ExitStatus {
    if desk.arguments.has(.example) {
      desk.output.add(String(decoding: Settings.example.json, as: UTF8.self))
    } else {
      let settings = try desk.settings()
      let text = SettingsText(words: try desk.interfaceWords(), today: desk.clock.today)
      let path = SettingsFile(environment: desk.environment)?.path
      desk.output.add(lines: text.lines(settings, path: path))
    }
    try desk.output.finish()
    return .done
  }
}
