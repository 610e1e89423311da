/// What a parent is told when a condition holds, or cannot be excluded.
package struct Advice: Hashable, Sendable {
  package let id: AdviceID
  package let audience: Audience
  package let level: Level
  package let when: Condition
  /// The safety message that it serves.
  package let message: MemberID
  package let leaflet: Leaflet
  package let sources: [SourceID]
  /// Why it is written but not shown, such as "not confirmed"; nil when it is shown.
  package let hold: String?

  package init(
    id: AdviceID, audience: Audience, level: Level, when: Condition, message: MemberID,
    leaflet: Leaflet, sources: [SourceID], hold: String?
  ) {
    (self.id, self.audience, self.level, self.when) = (id, audience, level, when)
    (self.message, self.leaflet, self.sources, self.hold) = (message, leaflet, sources, hold)
  }

  /// How much depends on it; the levels order what is shown, most important first.
  package enum Level: String, Hashable, Sendable, CaseIterable, Comparable {
    /// A baby may be in danger now. Only when certain.
    case urgent
    /// Protective: an unknown answer never removes it.
    case strong
    /// Lowers a risk for a family without the strong reasons. Only when certain.
    case safer
    /// For everyone it may concern.
    case general

    /// Whether it is given although its condition is unknown.
    package var firesWhenUnknown: Bool {
      switch self {
      case .strong, .general: true
      case .urgent, .safer: false
      }
    }

    package static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

    private var rank: Int {
      switch self {
      case .urgent: 0
      case .strong: 1
      case .safer: 2
      case .general: 3
      }
    }
  }

  /// Whether it stands in the leaflet.
  package enum Leaflet: String, Hashable, Sendable, CaseIterable {
    /// In every leaflet, in the same words, whatever was answered.
    case always
    /// Only where it fires; never for anything that reads a sensitive answer.
    case personal
    case never
  }
}
