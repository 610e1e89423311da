/// The name of each event as it is stored. A name is never used for anything else later on.
enum EventKind: String, CaseIterable {
  case opened
  /// An opening that names the practitioner, which the first stores had no field for.
  case openedBy = "opened-by"
  /// An opening without a proof, with the practitioner where one is known.
  case openedUnproved = "opened-unproved"
  case speakerChanged = "speaker-changed"
  case answered
  case personJoined = "person-joined"
  case personLeft = "person-left"
  case rosterClosed = "roster-closed"
  case rosterLeftOpen = "roster-left-open"
  case rosterReopened = "roster-reopened"
  case revisited
  case kept
  case undone
  case urgentCalled = "urgent-called"
  case urgentLeft = "urgent-left"
  case languageChanged = "language-changed"
  case reviewed
  case finishedEarly = "finished-early"
  case adviceShown = "advice-shown"
  case adviceChosen = "advice-chosen"
  case cardPrinted = "card-printed"
  case talkEnded = "talk-ended"
  case paused
  case resumed
  case afterBegun = "after-begun"
  case practitionerNamed = "practitioner-named"
  case personLinked = "person-linked"
  case attributed
  case actionRecorded = "action-recorded"
  case actionDone = "action-done"
  case actionWithdrawn = "action-withdrawn"
  case afterEnded = "after-ended"
}
