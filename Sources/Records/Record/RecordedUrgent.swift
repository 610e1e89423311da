package import Questions

/// An urgent screen that was shown.
package struct RecordedUrgent: Hashable, Sendable {
  package let state: StateID
  package let at: LocalTime
  /// Whether it was called for by hand; nil where the record does not say why it came.
  package let wasCalled: Bool?
}
