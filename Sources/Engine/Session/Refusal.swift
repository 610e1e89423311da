package import Questions

/// Why an event cannot happen now. A refused event leaves the session as it was.
package enum Refusal: Error, Hashable, Sendable {
  /// A session begins with `opened`, once.
  case notOpened, alreadyOpened
  /// The state, person or list member is not in this questionnaire or session.
  case unknownQuestion(QuestionKey)
  /// The question does not apply as things stand.
  case notReached(QuestionKey)
  /// The question belongs to the other entry.
  case notInThisPart(QuestionKey)
  /// The answer is of another kind than the question asks for.
  case wrongKind(QuestionKey)
  case unknownOption(QuestionKey, OptionID)
  /// The exclusive option was chosen together with others.
  case excludes(QuestionKey, OptionID)
  case nothingChosen(QuestionKey)
  /// Own words where the question does not take them.
  case ownWordsNotOffered(QuestionKey)
  case numberOutOfRange(Int, ClosedRange<Int>)
  /// The baby cannot have been born after the visit.
  case dateAfterVisit(CalendarDate, visit: CalendarDate)
  case textTooLong(Int, most: Int)
  /// A reason for not asking is given only in the practitioner's part.
  case reasonDuringTalk
  case unknownRole(RoleID)
  case unknownPerson(PersonID)
  case personAlreadyThere(PersonID)
  case tooManyPeople(most: Int)
  case tooFewPeople(least: Int)
  case rosterSettled(PersonKindID)
  case nothingToUndo
  /// There are questions still to be answered.
  case questionsOpen
  /// The event belongs to a later or an earlier stage of the session.
  case wrongStage
  /// An urgent screen is on show; it has to be left first.
  case urgentOnShow(StateID)
  case notUrgent(StateID)
  case unknownAdvice(AdviceID)
  /// No prompt calls for it, or it is not waiting to be done.
  case unknownAction(ActionID)
  /// A name, a reason or an outcome without any words.
  case nothingSaid
  /// What was told by phone or video was not seen.
  case notSeenFromAfar
}
