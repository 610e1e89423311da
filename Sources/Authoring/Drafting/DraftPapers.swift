import Questions

/// What stands on the plan card.
struct DraftCard: Sendable {
  /// The kind of person of whom each has a card.
  let kind: Name?
  let questions: [Name]
}

/// What units of alcohol are worked out of.
struct DraftDrinks: Sendable {
  let per: Name?
  let rows: [Row]

  struct Row: Sendable {
    let question: Name
    /// Nil when it could not be read.
    let millilitres: Int?
    /// In tenths of a percent.
    let strength: Int?
  }
}
