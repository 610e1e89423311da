/// Whether a clinical owner stands behind a questionnaire, and until when.
package struct Review: Hashable, Sendable {
  package let status: Status
  /// Who signed it off; nil while it is a draft.
  package let by: String?
  package let on: CalendarDate?
  /// The last day on which the content may be used.
  package let expires: CalendarDate

  package init(status: Status, by: String?, on: CalendarDate?, expires: CalendarDate) {
    (self.status, self.by, self.on, self.expires) = (status, by, on, expires)
  }

  package enum Status: String, Hashable, Sendable, CaseIterable {
    /// Not yet approved: every screen, leaflet and record says so.
    case draft
    case approved
    /// Found unsafe: no session may start with it or go on with it.
    case withdrawn
  }
}
