internal import Engine
internal import Exporting
internal import JSONSource
internal import Questions

/// Reads settings as strictly as a questionnaire: everything wrong is said at once, with its place.
struct SettingsReader {
  private let today: CalendarDate
  private(set) var diagnostics: [Diagnostic] = []

  /// The settings in a file; nil when anything in it is wrong.
  static func read(_ file: SourceFile, on today: CalendarDate) -> (Settings?, [Diagnostic]) {
    var reader = SettingsReader(today: today)
    do throws(Diagnostic) {
      let settings = reader.settings(try JSONDocument(parsing: file, within: .questionnaire).root)
      return (reader.diagnostics.isEmpty ? settings : nil, reader.diagnostics.sorted())
    } catch {
      return (nil, [error])
    }
  }

  private init(today: CalendarDate) { self.today = today }

  private mutating func settings(_ root: JSONValue) -> Settings {
    var settings = Settings()
    check(
      root, "the settings", required: ["format"],
      optional: [
        "practitioner", "allowNHSNumbers", "service", "socialCare", "agencies", "guidance",
      ])
    if let format = root["format"], format.integer != 1 {
      report("unknown-format", "this program reads settings of format 1", at: format)
    }
    settings.practitioner = present(root["practitioner"]).flatMap { practitioner($0) }
    settings.allowsNHSNumbers = flag(root["allowNHSNumbers"]) ?? false
    settings.service = present(root["service"]).map { number($0, "the service") }
    settings.socialCare = present(root["socialCare"]).map { number($0, "social care") }
    settings.agencies = entries(root["agencies"]).compactMap { agency($0) }
    settings.guidance = entries(root["guidance"]).compactMap { page($0) }
    return settings
  }

  // MARK: Entries

  private mutating func practitioner(_ value: JSONValue) -> Practitioner? {
    check(value, "the practitioner", required: ["name"], optional: ["role", "team"])
    let (name, role, team) = (text(value["name"]), text(value["role"]), text(value["team"]))
    return name.map { Practitioner(name: $0, role: role, team: team) }
  }

  private mutating func number(_ value: JSONValue, _ subject: String) -> Settings.LocalNumber {
    check(value, subject, required: ["number"] + Self.checkedKeys)
    let number = phone(value["number"])
    let checked = checked(value, subject)
    if checked.isEnabled, number == nil {
      report("not-checked", "\(subject) is enabled and has no number", at: value)
    }
    return Settings.LocalNumber(number: number, checked: checked)
  }

  private mutating func agency(_ value: JSONValue) -> Settings.Agency? {
    check(value, "an agency", required: ["id", "name"] + Self.checkedKeys, optional: ["number"])
    let checked = checked(value, "the agency")
    guard let id = name(value["id"]), let title = text(value["name"]) else { return nil }
    return Settings.Agency(
      id: id, name: title, number: phone(value["number"]), checked: checked)
  }

  private mutating func page(_ value: JSONValue) -> Settings.LocalPage? {
    check(value, "a page of guidance", required: ["id", "title", "url"] + Self.checkedKeys)
    let checked = checked(value, "the page")
    let url = text(value["url"])
    if let url, !url.hasPrefix("https://"), !url.hasPrefix("http://"), let place = value["url"] {
      report("malformed-address", "an address begins with https:// or http://", at: place)
    }
    if checked.isEnabled, url == nil {
      report("not-checked", "the page is enabled and has no address", at: value)
    }
    guard let id = name(value["id"]), let title = text(value["title"]) else { return nil }
    return Settings.LocalPage(id: id, title: title, url: url, checked: checked)
  }

  private static let checkedKeys = ["source", "lastChecked", "enabled"]

  /// What is enabled has been looked up somewhere, on a day that has come.
  private mutating func checked(_ value: JSONValue, _ subject: String) -> Settings.Checked {
    let (source, day) = (text(value["source"]), date(value["lastChecked"]))
    let isEnabled = flag(value["enabled"]) ?? false
    if isEnabled, source == nil || day == nil {
      report(
        "not-checked", "\(subject) is enabled and does not say where and when it was checked",
        at: value, help: "give 'source' and 'lastChecked', or let 'enabled' be false")
    }
    return Settings.Checked(source: source, lastChecked: day, isEnabled: isEnabled)
  }

  // MARK: Leaves

  private mutating func check(
    _ value: JSONValue, _ subject: String, required: [String], optional: [String] = []
  ) {
    guard let members = value.members else {
      return report("wrong-type", "\(subject) is an object", at: value)
    }
    let known = required + optional
    for member in members where !known.contains(member.key) {
      let near = NearestName.nearest(to: member.key, among: known)
      diagnostics.append(
        Diagnostic(
          error: "unknown-key", "\(subject) has no key \(Visible.quoted(member.key))",
          at: member.keyPlace,
          help: near.map { "did you mean '\($0)'?" }
            ?? "it may have \(known.joined(separator: ", "))"))
    }
    for key in required where value[key] == nil {
      report("missing-key", "\(subject) has no '\(key)'", at: value)
    }
  }

  private mutating func entries(_ value: JSONValue?) -> [JSONValue] {
    guard let value else { return [] }
    guard let elements = value.elements else {
      report("wrong-type", "this is an array", at: value)
      return []
    }
    var seen: Set<String> = []
    for case let id? in elements.map({ $0["id"] }) {
      guard let text = id.string, !seen.insert(text).inserted else { continue }
      report("duplicate-name", "\(Visible.quoted(text)) stands here a second time", at: id)
    }
    return elements
  }

  /// A value that is not null.
  private func present(_ value: JSONValue?) -> JSONValue? { value?.kind == .null ? nil : value }

  private mutating func text(_ value: JSONValue?) -> String? {
    guard let value = present(value) else { return nil }
    guard let text = value.string, text.contains(where: { !$0.isWhitespace }), text.count <= 200
    else {
      report("wrong-text", "this is a text of at most 200 characters, or null", at: value)
      return nil
    }
    return text
  }

  private mutating func name(_ value: JSONValue?) -> String? {
    guard let value, let text = text(value) else { return nil }
    guard (try? SourceID(text)) != nil else {
      report("malformed-name", "a name is lower-case words joined by hyphens", at: value)
      return nil
    }
    return text
  }

  private mutating func phone(_ value: JSONValue?) -> ServiceNumber? {
    guard let value, let text = text(value) else { return nil }
    guard let number = ServiceNumber(text) else {
      report("malformed-number", "a number has 3 to 20 digits, with spaces between them", at: value)
      return nil
    }
    return number
  }

  private mutating func date(_ value: JSONValue?) -> CalendarDate? {
    guard let value, let text = text(value) else { return nil }
    guard let date = CalendarDate(iso: text), date <= today else {
      report("malformed-date", "this is a day up to today, such as \(today)", at: value)
      return nil
    }
    return date
  }

  private mutating func flag(_ value: JSONValue?) -> Bool? {
    guard let value else { return nil }
    guard let flag = value.bool else {
      report("wrong-type", "this is true or false", at: value)
      return nil
    }
    return flag
  }

  private mutating func report(
    _ code: String, _ message: String, at value: JSONValue, help: String? = nil
  ) {
    diagnostics.append(Diagnostic(error: code, message, at: value.place, help: help))
  }
}
