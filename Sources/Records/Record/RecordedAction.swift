internal import Engine
package import Questions

/// Something that will be done after the visit, or was to be.
package struct RecordedAction: Hashable, Sendable {
  package let action: ActionID
  package let owner: String
  package let due: CalendarDate
  package let recorded: LocalTime
  /// The last day that the questionnaire allows for it; nil where no prompt calls for it now.
  package let latest: CalendarDate?
  package let outcome: Outcome

  package enum Outcome: Hashable, Sendable {
    case open
    /// Done, with what came of it.
    case done(String)
    /// It will not be done, with the reason.
    case withdrawn(String)

    init(_ outcome: PlannedAction.Outcome) {
      switch outcome {
      case .open: self = .open
      case .done(let words): self = .done(words)
      case .withdrawn(let reason): self = .withdrawn(reason)
      }
    }
  }
}

/// A duty for which no action with an owner and a date is recorded.
package struct OpenItem: Hashable, Sendable {
  /// The most pressing of the prompts that call for it.
  package let prompt: PromptID
  package let action: ActionID
  /// The last day that the questionnaire allows for it.
  package let latest: CalendarDate
}
