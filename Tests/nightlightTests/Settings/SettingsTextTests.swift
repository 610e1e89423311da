import Engine
import Exporting
import Questions
import TestSupport
import Testing
import Wording

@testable import nightlight

@Suite("What is set, as text") struct SettingsTextTests {
  private let today = SmallQuestionnaire.day(2026, 5, 14)

  @Test("says what is not set, and where it could be")
  func nothing() throws {
    #expect(
      try text(in: .english).lines(Settings(), path: "/home/hv/settings.json") == [
        "File          /home/hv/settings.json", "Practitioner  not named",
        "NHS numbers   refused", "Service       not set", "Social care   not set",
      ])
  }

  @Test("says who has checked a number, on which day, and that it is long ago")
  func checked() throws {
    var settings = Settings()
    settings.agencies = [
      Settings.Agency(
        id: "stop", name: "Stop smoking", number: nil,
        checked: .init(
          source: "the team", lastChecked: SmallQuestionnaire.day(2025, 5, 13), isEnabled: true))
    ]
    #expect(
      try text(in: .english).lines(settings, path: nil).suffix(2) == [
        "Agency        Stop smoking (the team, checked 13 May 2025, more than a",
        "              year ago)",
      ])
  }

  @Test("moves no cursor, whatever stands in the file")
  func harmless() throws {
    var settings = Settings()
    settings.practitioner = Practitioner(name: "A.\u{1B}[2J Example")
    let lines = try text(in: .english).lines(settings, path: nil)
    #expect(lines.contains("Practitioner  A.[2J Example"))
  }

  @Test("has every word of its own from the catalogue")
  func words() throws {
    let lines = try text(in: .pseudo).lines(Settings.example, path: nil)
    let english = ["File", "Practitioner", "named", "refused", "Service", "disabled", "Agency"]
    #expect(english.filter { word in lines.contains { $0.contains(word) } } == [])
  }

  private func text(in language: LanguageTag) throws -> SettingsText {
    SettingsText(words: try ShippedFile.words("co-sleeping").in(language), today: today)
  }
}
