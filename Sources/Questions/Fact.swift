/// A named condition over the answers.
package struct Fact: Hashable, Sendable {
  package let id: FactID
  package let condition: Condition
  /// The advice that this fact must always yield.
  package let redFlag: AdviceID?

  package init(id: FactID, condition: Condition, redFlag: AdviceID?) {
    (self.id, self.condition, self.redFlag) = (id, condition, redFlag)
  }
}
