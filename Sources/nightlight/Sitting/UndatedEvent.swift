internal import Engine
internal import Questions
internal import Storing

/// An event as the store takes it, ready but for the time at which it happens.
struct UndatedEvent: Hashable, Sendable {
  private let kind: EventKind
  private let audience: Audience
  private let content: ContentDigest?
  private let encoded: [UInt8]

  /// An event of a talk or of the practitioner's part, for those who may read that part.
  init(_ event: Event, entry: Entry) {
    audience = entry == .talk ? .parent : .practitioner
    encoded = event.encoded
    (kind, content) =
      switch event {
      case .opened(let opening): (.open, opening.catalogues.first)
      case .languageChanged(_, let catalogues): (.entry, catalogues.first)
      case .talkEnded, .afterEnded: (.close, nil)
      case .speakerChanged, .answered, .personJoined, .personLeft, .rosterClosed, .rosterLeftOpen,
        .rosterReopened, .revisited, .kept, .undone, .urgentCalled, .urgentLeft, .reviewed,
        .finishedEarly, .adviceShown, .adviceChosen, .cardPrinted, .paused, .resumed, .afterBegun,
        .practitionerNamed, .personLinked, .attributed, .actionRecorded, .actionDone,
        .actionWithdrawn:
        (.entry, nil)
      }
  }

  func draft(at moment: Moment) -> EventDraft {
    EventDraft(kind, audience: audience, body: moment.encoded + encoded, content: content)
  }
}
