package import Engine
package import Questions

extension Session {
  /// What must still be recorded before the session is closed: every duty of a prompt that fires
  /// for which no action with an owner and a date is there.
  package var openDuties: [OpenDuty] {
    guidance.prompts.compactMap { id in
      guard let prompt = questionnaire.prompts.first(where: { $0.id == id }),
        let duty = prompt.needs, !actions.contains(where: { $0.action == duty.action })
      else { return nil }
      return OpenDuty(prompt: id, action: duty.action, days: duty.days)
    }
  }
}

/// A duty with no action recorded for it yet.
package struct OpenDuty: Hashable, Sendable {
  package let prompt: PromptID
  package let action: ActionID
  /// The most days that may pass from the visit.
  package let days: Int
}
