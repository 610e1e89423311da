/// A few of the elementary things that can be true of one cell: its options, its number classes, or
/// how it was answered.
package struct AtomSet: Hashable, Sendable {
  /// The cell, counted in topological order.
  package let cell: Int32
  package let domain: Domain
  /// One bit for each atom.
  package let mask: UInt64

  package init(cell: Int, domain: Domain, mask: UInt64) {
    (self.cell, self.domain, self.mask) = (Int32(cell), domain, mask)
  }

  package enum Domain: UInt8, Hashable, Sendable {
    /// What was answered. Unknown while there is no value.
    case value
    /// How it was answered; see `AnswerStatus`. Never unknown.
    case status
  }
}

/// The atoms of the status domain, as bits.
package enum AnswerStatus {
  /// A value was given.
  package static let answered: UInt64 = 1
  /// "Not sure" was given.
  package static let unsure: UInt64 = 2
}
