import Engine
import Questions
import TestSupport

extension Conversation {
  /// Adds a carer who may be in the bed, and answers about them.
  mutating func mayShare(_ role: RoleID, _ answers: [StateID: Value]) {
    let usual: [StateID: Value] = [
      "may-share": .option("yes"), "carer-smokes": .option("neither"),
      "last-drink": .option("never"), "sleepy-things": .option("none-of-these"),
    ]
    join(role, usual.merging(answers) { _, new in new })
  }
}
