internal import JSONSource
internal import Questions

/// Where settings are kept, and what stands there.
struct SettingsFile: Hashable, Sendable {
  let folder: Folder

  private static let name = "settings.json"

  var path: String { folder.path(of: Self.name) }

  /// The file in the user's folder for configuration; nil where there is none.
  init?(environment: Environment) {
    if let config = environment.configHome, config.hasPrefix("/") {
      folder = Folder(path: config).folder("nightlight")
    } else if let home = environment.home {
      folder = Folder(path: home).folder(".config").folder("nightlight")
    } else {
      return nil
    }
  }

  /// What is set; nothing, where there is no file.
  ///
  /// - Throws: when the file cannot be read, or anything in it is wrong: the messages say what.
  func read(on today: CalendarDate, _ messages: inout Writer) throws(Failure) -> Settings {
    let bytes: [UInt8]
    do throws(FileTrouble) {
      bytes = try Folder.read(path: path, atMost: JSONLimits.questionnaire.bytes)
    } catch .missing {
      return Settings()
    } catch {
      let status = error == .noDescriptors ? error.status : .wrongSettings
      throw Failure(status, "the settings in \(path) cannot be read: \(error.reason)")
    }
    let (settings, diagnostics) = SettingsReader.read(
      SourceFile(name: path, bytes: bytes), on: today)
    if let settings { return settings }
    messages.add(lines: diagnostics.map(\.rendered))
    try messages.finish()
    throw Failure(
      .wrongSettings, "the settings are wrong",
      help: "put them right, or take the file away; nightlight settings --example shows the form")
  }

  /// Keeps settings, for their owner alone.
  func write(_ settings: Settings) throws(Failure) {
    try folder.create()
    try OutputFile.write(settings.json, to: path)
  }
}
