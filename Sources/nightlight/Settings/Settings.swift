internal import Engine
internal import Exporting
internal import Questions

/// What a service and a practitioner have set for their own work.
///
/// Nothing in it is ever made up: it ships empty, and what nobody there has checked stays disabled.
struct Settings: Hashable, Sendable {
  var practitioner: Practitioner?
  /// Whether a case reference may be an NHS number.
  var allowsNHSNumbers = false
  /// The family's own service, for the leaflet and the plan card.
  var service: LocalNumber?
  var socialCare: LocalNumber?
  var agencies: [Agency] = []
  var guidance: [LocalPage] = []

  /// The number that stands on what a family takes home; nil until somebody has checked one.
  var serviceNumber: ServiceNumber? {
    service.flatMap { $0.checked.isEnabled ? $0.number : nil }
  }

  /// What is enabled for the practitioner's own part, a line each.
  var contacts: [String] {
    let social = socialCare.flatMap { number in
      number.checked.isEnabled ? Self.line("Social care", number.number, number.checked) : nil
    }
    let agencies = agencies.filter(\.checked.isEnabled).map {
      Self.line($0.name, $0.number, $0.checked)
    }
    let pages = guidance.filter(\.checked.isEnabled).map {
      Self.line($0.title, $0.url, $0.checked)
    }
    return [social].compactMap(\.self) + agencies + pages
  }

  private static func line(
    _ name: String, _ value: (some CustomStringConvertible)?, _ checked: Checked
  ) -> String {
    let notes = [checked.source, checked.lastChecked.map { "checked \($0)" }].compactMap(\.self)
    return name + (value.map { ": \($0)" } ?? "") + " (\(notes.joined(separator: ", ")))"
  }

  /// Who has looked at an entry, where and when.
  struct Checked: Hashable, Sendable {
    /// Where it was found.
    let source: String?
    let lastChecked: CalendarDate?
    /// Whether it is used at all.
    let isEnabled: Bool
  }

  struct LocalNumber: Hashable, Sendable {
    let number: ServiceNumber?
    let checked: Checked
  }

  struct Agency: Hashable, Sendable {
    let id: String
    let name: String
    let number: ServiceNumber?
    let checked: Checked
  }

  /// Guidance of the area, to be read on another day.
  struct LocalPage: Hashable, Sendable {
    let id: String
    let title: String
    let url: String?
    let checked: Checked
  }
}
