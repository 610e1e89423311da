internal import Engine
internal import Questions
internal import Records
internal import Wording

extension Dialogue {
  /// The family's plan card, as far as it is made; nil where the questionnaire has none.
  var card: PlanCard? { PlanCard(of: session) }

  /// Goes on from the advice: to the plan card where there is one, else to the end of the talk.
  mutating func leaveAdvice(_ events: [Event]) throws(Problem) -> Reply {
    guard card != nil else { return try save(events + [.talkEnded], said: [], leaving: .ended) }
    guard !events.isEmpty else {
      place = .card
      return .show([])
    }
    return try save(events, said: [phrases(.saved)], then: .card)
  }

  /// Nothing but this word writes the card to a file.
  func printCard(_ text: String) throws(Problem) -> Reply {
    guard text.lowercased() == "print", session.step == .advice, let card else {
      throw .notHere(text)
    }
    return .printCard(card)
  }

  func noted(_ printing: Printing) -> Reply {
    switch printing {
    case .written(let path):
      let said = ownPhrases(.cardWritten, [.file: path])
      return (try? save([.cardPrinted], said: [said], then: .card)) ?? .show([said])
    case .notWritten(let reason):
      return .show([ownPhrases(.cardNotWritten, [.reason: reason])])
    }
  }
}
