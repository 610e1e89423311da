import Dialogue
import JSONSource
import Questions
import Testing

@testable import nightlight

@Suite("Settings")
struct SettingsReaderTests {
  private static let today = CalendarDate(daysSince1970: 20_000)

  private func read(_ text: String) -> (Settings?, [Diagnostic]) {
    SettingsReader.read(
      SourceFile(name: "settings.json", bytes: Array(text.utf8)), on: Self.today)
  }

  private static func service(_ members: String) -> String {
    #"{"format": 1, "service": {\#(members)}}"#
  }

  @Test("are empty where nothing is set")
  func empty() {
    #expect(read(#"{"format": 1}"#).0 == Settings())
  }

  @Test("come back as they were written")
  func comeBack() throws {
    let text = """
      {"format": 1, "practitioner": {"name": "A. Example", "role": "midwife", "team": null},
       "allowNHSNumbers": true,
       "service": {"number": "01632 960 001", "source": "the team", "lastChecked": "2024-09-30",
         "enabled": true},
       "agencies": [{"id": "gp", "name": "GP", "number": null, "source": null, "lastChecked": null,
         "enabled": false}],
       "guidance": [{"id": "sleep", "title": "Sleep", "url": "https://example.org/", "source": "us",
         "lastChecked": "2024-09-30", "enabled": true}]}
      """
    let settings = try #require(read(text).0)
    #expect(settings.serviceNumber != nil && settings.serviceNumber == settings.service?.number)
    #expect(read(String(decoding: settings.json, as: UTF8.self)).0 == settings)
  }

  @Test("offer what is enabled to the practitioner, and nothing else")
  func contacts() throws {
    let text = """
      {"format": 1,
       "socialCare": {"number": "01632 960 002", "source": "the council",
         "lastChecked": "2024-09-30", "enabled": true},
       "agencies": [{"id": "gp", "name": "GP", "number": "01632 960 003", "source": null,
         "lastChecked": null, "enabled": false}],
       "guidance": [{"id": "sleep", "title": "Sleep", "url": "https://example.org/", "source": "us",
         "lastChecked": "2024-09-30", "enabled": true}]}
      """
    let day = CalendarDate(year: 2024, month: 9, day: 30)
    #expect(
      try #require(read(text).0).contacts == [
        LocalContact(
          .socialCare, value: "01632 960 002", source: "the council", lastChecked: day),
        LocalContact(
          .named("Sleep"), value: "https://example.org/", source: "us", lastChecked: day),
      ])
  }

  @Test("begin from an example in which nothing is set or enabled")
  func example() throws {
    let settings = try #require(read(String(decoding: Settings.example.json, as: UTF8.self)).0)
    #expect(settings == Settings.example)
    #expect(settings.serviceNumber == nil && settings.practitioner == nil)
  }

  @Test("keep a number back until it is enabled")
  func disabled() {
    let text = Self.service(
      #""number": "01632 960 001", "source": null, "lastChecked": null, "enabled": false"#)
    #expect(read(text).0 != nil && read(text).0?.serviceNumber == nil)
  }

  @Test(
    "are refused, with the place, for anything wrong in them",
    arguments: [
      ("[]", "wrong-type"), ("{}", "missing-key"),
      (#"{"format": 2}"#, "unknown-format"), (#"{"format": 1, "sevice": null}"#, "unknown-key"),
      (#"{"format": 1, "allowNHSNumbers": "yes"}"#, "wrong-type"),
      (#"{"format": 1, "practitioner": {"name": " "}}"#, "wrong-text"),
      (
        service(#""number": null, "source": "a", "lastChecked": "2024-09-30", "enabled": true"#),
        "not-checked"
      ),
      (
        service(
          #""number": "01632 960 001", "source": null, "lastChecked": null, "enabled": true"#),
        "not-checked"
      ),
      (
        service(#""number": "call us", "source": null, "lastChecked": null, "enabled": false"#),
        "malformed-number"
      ),
      (
        service(#""number": null, "source": null, "lastChecked": "2999-01-01", "enabled": false"#),
        "malformed-date"
      ),
      (#"{"format": 1, "agencies": [{"id": "gp"}, {"id": "gp"}]}"#, "duplicate-name"),
    ])
  func refused(text: String, code: String) {
    let (settings, diagnostics) = read(text)
    #expect(settings == nil)
    #expect(diagnostics.contains { $0.code == code })
  }
}

@Suite("The place of the settings")
struct SettingsFileTests {
  @Test("is the user's folder for configuration")
  func order() {
    var environment = Environment()
    #expect(SettingsFile(environment: environment) == nil)
    environment.home = "/home/hv"
    #expect(path(environment) == "/home/hv/.config/nightlight/settings.json")
    environment.configHome = "config"
    #expect(path(environment) == "/home/hv/.config/nightlight/settings.json")
    environment.configHome = "/config"
    #expect(path(environment) == "/config/nightlight/settings.json")
  }

  @Test("is made with the first thing that is set, and read again")
  func isMade() throws {
    let folder = TemporaryFolder()
    var environment = Environment()
    environment.configHome = folder.path
    let file = try #require(SettingsFile(environment: environment))
    var messages = Writer.standardError
    let today = CalendarDate(daysSince1970: 20_000)
    #expect(try file.read(on: today, &messages) == Settings())
    try file.write(.example)
    #expect(try file.read(on: today, &messages) == .example)
    _ = try? OutputFile.write([], to: file.path)
    let failure = #expect(throws: Failure.self) { try file.read(on: today, &messages) }
    #expect(failure?.status == .wrongSettings)
  }

  private func path(_ environment: Environment) -> String? {
    SettingsFile(environment: environment)?.path
  }
}
