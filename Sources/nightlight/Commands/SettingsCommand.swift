internal import Engine
internal import Exporting
internal import Questions

/// `settings`: what is set, and where.
struct SettingsCommand {
  static func run(_ desk: inout Desk) throws(Failure) -> ExitStatus {
    if desk.arguments.has(.example) {
      desk.output.add(String(decoding: Settings.example.json, as: UTF8.self))
    } else {
      let settings = try desk.settings()
      let path = SettingsFile(environment: desk.environment)?.path
      desk.output.add(lines: ["File           \(path ?? "nowhere: $HOME is not set")"])
      desk.output.add(lines: lines(settings, today: desk.clock.today))
    }
    try desk.output.finish()
    return .done
  }

  static func lines(_ settings: Settings, today: CalendarDate) -> [String] {
    let numbers = [("Service", settings.service), ("Social care", settings.socialCare)]
    return [
      row("Practitioner", settings.practitioner.map(text) ?? "not named"),
      row("NHS numbers", settings.allowsNHSNumbers ? "allowed as case references" : "refused"),
    ]
      + numbers.map { name, number in
        row(name, number.map { text($0.number?.description, $0.checked, today) } ?? "not set")
      }
      + settings.agencies.map { agency in
        let number = agency.number.map { ", \($0)" } ?? ""
        return row("Agency", text(agency.name + number, agency.checked, today))
      }
      + settings.guidance.map { page in
        let url = page.url.map { ", \($0)" } ?? ""
        return row("Guidance", text(page.title + url, page.checked, today))
      }
  }

  private static func row(_ name: String, _ text: String) -> String {
    name + String(repeating: " ", count: max(1, 15 - name.count)) + text
  }

  private static func text(_ practitioner: Practitioner) -> String {
    [practitioner.name, practitioner.role, practitioner.team].compactMap(\.self)
      .joined(separator: ", ")
  }

  private static func text(_ value: String?, _ checked: Settings.Checked, _ today: CalendarDate)
    -> String
  {
    guard checked.isEnabled else { return (value.map { $0 + " " } ?? "") + "(disabled)" }
    let day = checked.lastChecked.map { "checked \($0)" }
    let isOld = checked.lastChecked.map { today.daysSince1970 - $0.daysSince1970 > 365 } ?? true
    let notes = [checked.source, day, isOld ? "more than a year ago" : nil].compactMap(\.self)
    return "\(value ?? "") (\(notes.joined(separator: ", ")))"
  }
}
