/// A kind of person around the baby, such as carers: the roles they may have, and how many.
package struct PersonKind: Hashable, Sendable {
  package let id: PersonKindID
  package let roles: [RoleID]
  /// How many there are when the roster is closed.
  package let count: ClosedRange<Int>

  package init(id: PersonKindID, roles: [RoleID], count: ClosedRange<Int>) {
    (self.id, self.roles, self.count) = (id, roles, count)
  }
}
