internal import Engine
internal import Exporting
internal import Questions

extension Settings {
  /// The bytes of the file that holds them.
  var json: [UInt8] {
    JSONTree.object([
      .init("format", .number(1)), .init("practitioner", Self.tree(practitioner)),
      .init("allowNHSNumbers", .bool(allowsNHSNumbers)), .init("service", Self.tree(service)),
      .init("socialCare", Self.tree(socialCare)), .init("agencies", .list(agencies, Self.tree)),
      .init("guidance", .list(guidance, Self.tree)),
    ]).bytes
  }

  /// What can be set, with nothing in it: a file to begin from.
  static let example: Settings = {
    let unchecked = Checked(source: nil, lastChecked: nil, isEnabled: false)
    var settings = Settings()
    settings.service = LocalNumber(number: nil, checked: unchecked)
    settings.socialCare = LocalNumber(number: nil, checked: unchecked)
    settings.agencies = [
      Agency(id: "stop-smoking", name: "Stop smoking service", number: nil, checked: unchecked)
    ]
    settings.guidance = [
      LocalPage(id: "safer-sleep", title: "Safer sleep", url: nil, checked: unchecked)
    ]
    return settings
  }()

  private static func tree(_ practitioner: Practitioner?) -> JSONTree {
    guard let practitioner else { return .null }
    return .object([
      .init("name", .string(practitioner.name)), .init("role", .text(practitioner.role)),
      .init("team", .text(practitioner.team)),
    ])
  }

  private static func tree(_ number: LocalNumber?) -> JSONTree {
    guard let number else { return .null }
    return .object([.init("number", .text(number.number))] + members(number.checked))
  }

  private static func tree(_ agency: Agency) -> JSONTree {
    .object(
      [
        .init("id", .string(agency.id)), .init("name", .string(agency.name)),
        .init("number", .text(agency.number)),
      ] + members(agency.checked))
  }

  private static func tree(_ page: LocalPage) -> JSONTree {
    .object(
      [
        .init("id", .string(page.id)), .init("title", .string(page.title)),
        .init("url", .text(page.url)),
      ] + members(page.checked))
  }

  private static func members(_ checked: Checked) -> [JSONTree.Member] {
    [
      .init("source", .text(checked.source)), .init("lastChecked", .text(checked.lastChecked)),
      .init("enabled", .bool(checked.isEnabled)),
    ]
  }
}
