import Advising
import Engine
import Questions

extension CachedMachine {
  /// The protective advice that a conversation yields.
  mutating func protective(_ conversation: Conversation) -> Set<AdviceID> {
    let strong = Set(
      machine.questionnaire.advice.filter { $0.level == .strong }.map(\.id))
    return strong.intersection(guidance(conversation).advice.map(\.id))
  }

  mutating func parentAdvice(_ conversation: Conversation) -> [AdviceGiven] {
    let parent = Set(
      machine.questionnaire.advice.filter { $0.audience == .parent }.map(\.id))
    return guidance(conversation).advice.filter { parent.contains($0.id) }
  }

  mutating func guidance(_ conversation: Conversation) -> Guidance {
    Guidance(evaluate(conversation), of: machine.questionnaire)
  }
}
