import Dialogue
import Engine
import Questions
import TestSupport

/// The lines that answer each question of the shipped questionnaire.
extension Talk {
  /// The state that the session waits at; nil where it waits for something else.
  var waiting: StateID? {
    switch dialogue.session.step {
    case .ask(let key, _), .say(let key): key.state
    case .urgent, .speaker, .roster, .review, .advice, .talkEnded, .actions, .ended: nil
    }
  }

  /// Answers everything until the session waits at a state, or for something that is no question.
  ///
  /// Answers not given are the first choice, a middling number, or a word.
  mutating func go(
    to state: StateID?, answering answers: [StateID: String] = [:], most steps: Int = 200
  ) {
    for _ in 0..<steps where waiting == nil || waiting != state {
      switch dialogue.session.step {
      case .say: type("")
      case .speaker: type("1")
      case .roster(let kind): type(dialogue.session.roster(kind).people.isEmpty ? "1" : "2")
      case .ask(let key, _): type(answers[key.state] ?? plainAnswer(to: key))
      case .urgent: type("go on")
      case .review, .advice, .talkEnded, .actions, .ended: return
      }
    }
  }

  private func plainAnswer(to key: QuestionKey) -> String {
    switch dialogue.session.state(of: key)?.question {
    case .one, .yesNo, nil: "1"
    case .many(let choices): String(choices.none == nil ? 1 : choices.named.count)
    case .number(let measure): measure.notation == .weeksAndDays ? "40" : "3200"
    case .date: "3 May 2026"
    case .text: "fine"
    }
  }
}
