package import JSONSource

/// The error for a conversation that does not fit its questionnaire: everything wrong with it.
package struct UnreadableConversation: Error, Hashable, Sendable {
  /// At least one, by place.
  package let diagnostics: [Diagnostic]
}
