internal import Questions

/// An event, and when it happened.
package struct StampedEvent: Hashable, Sendable {
  package let event: Event
  package let moment: Moment

  package init(_ event: Event, at moment: Moment) {
    (self.event, self.moment) = (event, moment)
  }
}

extension Session {
  /// The session that these events lead to.
  ///
  /// - Throws: `Refusal.notOpened` when the first is no opening, or that of another questionnaire;
  ///   the refusal of the first event that could not happen, which for stored events means that
  ///   they are not what was stored.
  package init(replaying events: [StampedEvent], machine: Machine) throws(Refusal) {
    guard let first = events.first, case .opened(let opening) = first.event,
      opening.questionnaire == machine.questionnaire.id
    else { throw .notOpened }
    self.init(opening, at: first.moment, machine: machine)
    for event in events.dropFirst() { _ = try apply(event.event, at: event.moment) }
  }
}
