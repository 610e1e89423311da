/// Which answers stand on the plan card: what a family wants to have at hand, in their own words.
///
/// They are answers of the talk, and none of them is sensitive: a card lies about at home.
package struct Card: Hashable, Sendable {
  /// The kind of person of whom each has a card; nil for one card a family.
  package let kind: PersonKindID?
  /// The questions, in the order of the card. What is asked inside an `each` is on the card of
  /// that person; what is asked once is on every card.
  package let questions: [StateID]

  package init(for kind: PersonKindID?, questions: [StateID]) {
    (self.kind, self.questions) = (kind, questions)
  }
}
