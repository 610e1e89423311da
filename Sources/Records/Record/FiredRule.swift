package import Questions

/// A rule that gave advice, and what it rests on.
package struct FiredRule: Hashable, Sendable {
  package let advice: AdviceID
  package let text: Certainty
  /// The named facts that decided.
  package let facts: [FactID]
  /// The questions that those facts read.
  package let questions: [StateID]
  package let sources: [Source]
}

/// A prompt that fired.
package struct FiredPrompt: Hashable, Sendable {
  package let id: PromptID
  /// False when its condition is unknown.
  package let isCertain: Bool
  package let sources: [Source]
}
