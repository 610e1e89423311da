package import Engine
internal import Questions

/// What is handed on of one session, for one reader.
///
/// Three kinds of truth are kept apart: what the parent *said*, what the practitioner *saw*, and
/// what is *not known*, with the reason. It holds names and values, no words, and makes no
/// judgement: there is no mark for a family in it.
///
/// A parent's record is made from the events of the talk alone, up to the moment when the
/// practitioner goes on without the family. Nothing later is so much as looked at, so nothing in it,
/// not even a count, can depend on what only the practitioner knows.
package struct Record: Hashable, Sendable {
  package let reader: Reader
  package let identity: RecordIdentity
  package let talk: RecordedTalk
  /// What the parent said, in the order of the questionnaire.
  package let said: [RecordedAnswer]
  package let notKnown: [Gap]
  /// Questions that no longer apply. Their answers are no answers and stand nowhere in a record.
  package let setAside: [RecordedQuestion]
  package let advice: RecordedAdvice
  package let teachBacks: [TeachBack]
  package let urgent: [RecordedUrgent]
  /// When the last of the events happened that it is made from.
  package let last: LocalTime
  /// Some event bears an earlier time than the one before it.
  package let clockWentBackwards: Bool
  /// Nil where nobody checked.
  package let integrity: Integrity?
  /// Nil in a parent's record.
  package let practitioner: PractitionerPart?

  /// Makes the record of a session from its stored events.
  ///
  /// - Precondition: the chain has a digest for each event.
  /// - Throws: the refusal of the first event that could not have happened.
  package init(
    of events: [StampedEvent], machine: Machine, for reader: Reader, chain: Chain? = nil
  ) throws(Refusal) {
    precondition(chain.map { $0.heads.count == events.count } ?? true, "one digest an event")
    let talk = events.prefix { $0.event != .afterBegun }
    let used = reader == .parent ? talk : events[...]
    let builder = RecordBuilder(
      chronicle: try Chronicle(used, machine: machine), reader: reader)
    self.reader = reader
    identity = builder.identity
    self.talk = builder.talk
    said = builder.answers(for: .parent)
    notKnown = builder.gaps(for: .parent)
    setAside = builder.setAside(for: .parent)
    advice = builder.advice
    teachBacks = builder.teachBacks
    urgent = builder.urgent
    last = LocalTime(used.last?.moment ?? builder.session.openedAt)
    clockWentBackwards = builder.session.clockWentBackwards
    integrity = chain.map {
      Integrity(
        events: used.count, first: $0.heads[0], head: $0.heads[used.count - 1], holds: $0.holds)
    }
    practitioner = reader == .practitioner ? builder.practitionerPart : nil
  }
}
