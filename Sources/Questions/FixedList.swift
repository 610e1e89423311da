/// A list written in the questionnaire, to be gone through or referred to.
///
/// The list named `message` holds the safety messages that advice and teaching serve.
package struct FixedList: Hashable, Sendable {
  package let id: FixedListID
  package let members: [Member]

  package init(id: FixedListID, members: [Member]) {
    (self.id, self.members) = (id, members)
  }

  package struct Member: Hashable, Sendable {
    package let id: MemberID
    /// The safety step that a message belongs to, such as `safe-sleep`.
    package let step: String?
    /// The factor must be explored before the record can be complete.
    package let mustExclude: Bool
    /// A carer's own word does not exclude the factor.
    package let needsSource: Bool

    package init(id: MemberID, step: String?, mustExclude: Bool, needsSource: Bool) {
      (self.id, self.step) = (id, step)
      (self.mustExclude, self.needsSource) = (mustExclude, needsSource)
    }
  }
}
