package import Questions

/// Something that will be done after the visit.
package struct RecordedAction: Hashable, Sendable {
  package let action: ActionID
  package let owner: String
  package let due: CalendarDate
  package let recorded: LocalTime
  /// The last day that the questionnaire allows for it; nil where no prompt calls for it now.
  package let latest: CalendarDate?
}

/// A duty for which no action with an owner and a date is recorded.
package struct OpenItem: Hashable, Sendable {
  package let prompt: PromptID
  package let action: ActionID
  /// The last day that the questionnaire allows for it.
  package let latest: CalendarDate
}
