internal import Advising
internal import Engine
internal import Questions
internal import Wording

/// Where the dialogue stands, beyond what the session itself waits for. None of it is stored: after
/// a pause one is at the session's question again.
indirect enum Place: Hashable, Sendable {
  /// At what the session waits for.
  case following
  /// At the answers so far, called up in the middle of the questions or the advice.
  case reviewing
  /// At what was said in the talk, to add where it is known from.
  case comparing
  /// Who somebody of this session is among the people of the case.
  case linking(PersonID)
  /// The choice of own words was made; these options go with them.
  case ownWords(QuestionKey, [OptionID])
  /// Somebody else was named as there, and their role is asked.
  case adding(PersonKindID)
  /// At the plan card, after the advice.
  case card
  /// Yes or no is asked.
  case confirming(Confirmation)
  /// Who will do what a prompt calls for.
  case owner(OpenDuty)
  /// By when.
  case due(OpenDuty, owner: String)

  /// What is done at a yes.
  enum Confirmation: Hashable, Sendable {
    /// A number or a date outside what is plausible.
    case value(QuestionKey, Value)
    /// A change of answer that changes more than itself.
    case change(QuestionKey, Answer)
    /// What is left of a line that held hidden characters, to be heard at the place it came from.
    case leftOver(String, heardAt: Place)
    /// What elsewhere is a command, typed alone where own words are asked for.
    case commandWord(String, heardAt: Place)
    /// Somebody is taken off the list, with what was said about them.
    case removal(PersonID)
  }
}

/// What was open before an answer was changed from the list of answers: the list is shown again once
/// nothing more than that is open.
struct Returning: Hashable, Sendable {
  let open: Set<QuestionKey>
  /// The people being gone through again.
  let kind: PersonKindID?

  func isDone(in session: Session, _ entry: Entry) -> Bool {
    switch session.step {
    case .ask(_, .again), .urgent: return false
    case .roster(let open) where open == kind: return false
    case .ask, .say, .speaker, .roster:
      return session.unanswered(in: entry).allSatisfy(open.contains)
    case .review, .advice, .talkEnded, .actions, .ended: return true
    }
  }
}
