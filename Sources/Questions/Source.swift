/// A publication that an advice or a prompt rests on.
package struct Source: Hashable, Sendable {
  package let id: SourceID
  package let title: String
  /// The body that gives the advice.
  package let publisher: String
  /// The year it was published; nil where it bears no date.
  package let year: Int?
  package let url: String?
  package let seen: Seen
  /// Where it was read, when not at the publisher; shown as "as quoted by …".
  package let quotedBy: String?

  package init(
    id: SourceID, title: String, publisher: String, year: Int?, url: String?, seen: Seen,
    quotedBy: String?
  ) {
    (self.id, self.title, self.publisher) = (id, title, publisher)
    (self.year, self.url, self.seen, self.quotedBy) = (year, url, seen, quotedBy)
  }

  /// How close to the publisher the text was read.
  package enum Seen: String, Hashable, Sendable, CaseIterable {
    case primary
    /// Read elsewhere, in somebody's quotation: it blocks approval.
    case secondary
    /// A decision of this project, waiting for clinical sign-off.
    case own
  }
}
