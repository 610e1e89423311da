/// A reply that another took the place of.
package struct FormerReply: Hashable, Sendable {
  package let reply: Reply
  package let given: Provenance
  package let until: LocalTime
  package let end: End

  package enum End: String, Hashable, Sendable {
    /// Another answer was given.
    case changed
    /// It was taken back, and what had stood before came into force again.
    case takenBack = "taken-back"
  }
}
