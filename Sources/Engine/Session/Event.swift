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
  /// The plan card was made, to be left with the family.
  case cardPrinted
  /// The talk is over.
  case talkEnded
  case paused
  case resumed
  /// The practitioner, alone, goes on with their own part.
  case afterBegun
  /// Who holds the session from now on; nil where that is not known.
  case practitionerNamed(Practitioner?)
  /// Who a person of this session is among the people of the case.
  case personLinked(PersonID, PersonLink)
  /// Where what was said is also known from.
  case attributed(QuestionKey, Attribution)
  /// Something will be done, by somebody and by a day; or it is now somebody else or another day.
  case actionRecorded(ActionRecord)
  /// It was done, with what came of it.
  case actionDone(ActionID, outcome: String)
  /// It will not be done, with the reason.
  case actionWithdrawn(ActionID, reason: String)
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
