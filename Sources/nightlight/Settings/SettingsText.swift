internal import Engine
internal import Exporting
internal import Questions
internal import Wording

/// What is set, as lines to be read: a name, and what stands there.
struct SettingsText {
  let words: Words
  let today: CalendarDate

  /// After so many days what was checked is said to be old.
  private static let old = 365

  /// A row for each thing, the first of which says where they are kept: nil where there is no place
  /// for them.
  func lines(_ settings: Settings, path: String?) -> [String] {
    let rows: [(String, String)] =
      [
        ("file", path ?? self("nowhere")),
        ("practitioner", settings.practitioner.map(text) ?? self("not-named")),
        ("nhs-numbers", self("nhs-numbers.\(settings.allowsNHSNumbers ? "allowed" : "refused")")),
        ("service", text(settings.service)), ("social-care", text(settings.socialCare)),
      ]
      + settings.agencies.map { agency in
        ("agency", text([agency.name, agency.number?.description], agency.checked))
      }
      + settings.guidance.map { ("guidance", text([$0.title, $0.url], $0.checked)) }
    let names = rows.map { self("row.\($0.0)") }
    let width = (names.map(CellWidth.cells).max() ?? 0) + 2
    return zip(names, rows).flatMap { name, row in
      let space = String(repeating: " ", count: width - CellWidth.cells(in: name))
      return Wrapped.lines(HarmlessText.oneLine(row.1), lead: name + space)
    }
  }

  private func callAsFunction(_ key: String, _ values: [Placeholder: String] = [:]) -> String {
    words.text("settings.\(key)", values)
  }

  private func text(_ practitioner: Practitioner) -> String {
    words.list([practitioner.name, practitioner.role, practitioner.team].compactMap(\.self))
  }

  private func text(_ number: Settings.LocalNumber?) -> String {
    number.map { text([$0.number?.description], $0.checked) } ?? self("not-set")
  }

  /// What is set, and who has checked it when.
  private func text(_ values: [String?], _ checked: Settings.Checked) -> String {
    let notes = checked.isEnabled ? self.notes(on: checked) : [self("disabled")]
    return self(
      "noted", [.text: words.list(values.compactMap(\.self)), .value: words.list(notes)])
  }

  private func notes(on checked: Settings.Checked) -> [String] {
    let dates = DateWords(words: words)
    let day = checked.lastChecked.map { self("checked", [.date: dates.text($0)]) }
    let isOld =
      checked.lastChecked.map { today.daysSince1970 - $0.daysSince1970 > Self.old } ?? true
    return [checked.source, day, isOld ? self("old") : nil].compactMap(\.self)
  }
}
