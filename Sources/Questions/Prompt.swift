/// What only the practitioner is told, and what they must record before the session is closed.
package struct Prompt: Hashable, Sendable {
  package let id: PromptID
  package let audience: Audience
  package let when: Condition
  /// Whether it is shown when its condition is unknown; nil where it cannot be unknown.
  package let ifUnknown: Bool?
  package let needs: Duty?
  package let sources: [SourceID]

  package init(
    id: PromptID, audience: Audience, when: Condition, ifUnknown: Bool?, needs: Duty?,
    sources: [SourceID]
  ) {
    (self.id, self.audience, self.when) = (id, audience, when)
    (self.ifUnknown, self.needs, self.sources) = (ifUnknown, needs, sources)
  }

  /// An action that must be recorded with an owner and a date.
  package struct Duty: Hashable, Sendable {
    package let action: ActionID
    /// The most days that may pass.
    package let days: Int

    package init(action: ActionID, days: Int) {
      (self.action, self.days) = (action, days)
    }
  }
}
