package import Questions

/// What a session waits for now.
package enum Step: Hashable, Sendable {
  /// An urgent screen is on show.
  case urgent(StateID)
  /// Something to read out; Enter goes on.
  case say(QuestionKey)
  /// Who is speaking.
  case speaker
  /// Who there is of a kind, and whether there is anybody else.
  case roster(PersonKindID)
  case ask(QuestionKey, Occasion)
  /// Everything has been asked: the answers are shown to be gone through.
  case review
  case advice
  /// The talk is over.
  case talkEnded
  /// The practitioner's questions are answered; actions may be recorded, then the part is ended.
  case actions
  /// Everything is over.
  case ended

  /// Why a question is asked.
  package enum Occasion: Hashable, Sendable {
    case first
    /// It was answered before; the answer stays until another is given.
    case again
    /// It was put off, and is offered once more.
    case later
    /// It did apply before, then did not; what was said then is not used.
    case setAside
  }
}
