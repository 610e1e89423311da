package import Questions

/// Something that happened in a session. Events are what is stored; everything else follows.
package enum Event: Hashable, Sendable {
  /// The first event of every session, and never another.
  case opened(Opening)
  /// Somebody else speaks now.
  case speakerChanged(Speaker)
  /// A question was answered, or answered anew.
  case answered(QuestionKey, Answer)
  case personJoined(Person)
  case personLeft(PersonID)
  /// The question for others was answered: there are none.
  case rosterClosed(PersonKindID)
  /// It stays open whether there are others.
  case rosterLeftOpen(PersonKindID, NonAnswer)
  /// The question who there is was opened again.
  case rosterReopened(PersonKindID)
  /// A question already answered is shown again, to be answered anew or kept.
  case revisited(QuestionKey)
  /// The answer shown again stays as it is.
  case kept(QuestionKey)
  /// The last change was taken back.
  case undone
  /// The urgent screen was called for.
  case urgentCalled(StateID)
  /// The urgent screen was read and left.
  case urgentLeft(StateID)
  case languageChanged(String, catalogues: [ContentDigest])
  /// The answers were gone through and found right.
  case reviewed
  /// The family had to go.
  case finishedEarly
  /// The advice was shown, in the order given.
  case adviceShown([AdviceGiven])
  /// What the family will do first, instead of what they chose before. A sentence that stands for
  /// several pieces of advice is the choice of all of them.
  case adviceChosen([AdviceID])
  /// The talk is over.
  case talkEnded
  case paused
  case resumed
  /// The practitioner, alone, goes on with their own part.
  case afterBegun
  case actionRecorded(ActionRecord)
  case afterEnded
}

/// One item of advice as it was shown.
package struct AdviceGiven: Hashable, Sendable {
  package let id: AdviceID
  package let text: Certainty

  package init(id: AdviceID, text: Certainty) {
    (self.id, self.text) = (id, text)
  }
}

/// Something that will be done after the visit.
package struct ActionRecord: Hashable, Sendable {
  package let action: ActionID
  package let owner: String
  package let due: CalendarDate

  package init(action: ActionID, owner: String, due: CalendarDate) {
    (self.action, self.owner, self.due) = (action, owner, due)
  }
}
