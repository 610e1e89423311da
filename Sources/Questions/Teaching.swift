/// The part a state plays in teaching one safety message and hearing it said back.
package struct Teaching: Hashable, Sendable {
  package let message: MemberID
  package let role: Role

  package init(message: MemberID, role: Role) {
    (self.message, self.role) = (message, role)
  }

  package enum Role: String, Hashable, Sendable, CaseIterable {
    /// The message is explained.
    case given
    /// The parent's own words.
    case words
    /// The verdict on our explaining, said aloud together.
    case saidBack = "said-back"
  }
}
