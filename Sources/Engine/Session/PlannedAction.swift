package import Questions

/// Something that will be done after the visit.
package struct ActionRecord: Hashable, Sendable {
  package let action: ActionID
  package let owner: String
  package let due: CalendarDate

  package init(action: ActionID, owner: String, due: CalendarDate) {
    (self.action, self.owner, self.due) = (action, owner, due)
  }
}

/// An action as it was recorded last, and what has become of it.
package struct PlannedAction: Hashable, Sendable {
  package let record: ActionRecord
  package internal(set) var outcome: Outcome = .open

  package enum Outcome: Hashable, Sendable {
    case open
    /// Done, with what came of it.
    case done(String)
    /// It will not be done, with the reason. What calls for it calls for it again.
    case withdrawn(String)
  }
}
