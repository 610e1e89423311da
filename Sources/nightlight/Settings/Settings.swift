internal import Dialogue
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

  /// What is enabled for the practitioner's own part.
  var contacts: [LocalContact] {
    let all: [(LocalContact.Name, String?, Checked)] =
      [socialCare].compactMap(\.self).map { (.socialCare, $0.number?.description, $0.checked) }
      + agencies.map { (.named($0.name), $0.number?.description, $0.checked) }
      + guidance.map { (.named($0.title), $0.url, $0.checked) }
    return all.filter(\.2.isEnabled).map { name, value, checked in
      LocalContact(name, value: value, source: checked.source, lastChecked: checked.lastChecked)
    }
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
