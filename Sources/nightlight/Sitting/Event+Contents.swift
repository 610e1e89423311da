internal import Engine
internal import Questions

extension Event {
  /// The bytes that it rests on, by their digests.
  var contents: [ContentDigest] {
    switch self {
    case .opened(let opening): [opening.digest] + opening.catalogues
    case .languageChanged(_, let catalogues): catalogues
    case .speakerChanged, .answered, .personJoined, .personLeft, .rosterClosed, .rosterLeftOpen,
      .rosterReopened, .revisited, .kept, .undone, .urgentCalled, .urgentLeft, .reviewed,
      .finishedEarly, .adviceShown, .adviceChosen, .cardPrinted, .talkEnded, .paused, .resumed,
      .afterBegun,
      .practitionerNamed, .personLinked, .attributed, .actionRecorded, .actionDone,
      .actionWithdrawn, .afterEnded:
      []
    }
  }
}
