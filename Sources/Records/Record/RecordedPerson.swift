package import Questions

/// A person around the baby, as a record names them.
package struct RecordedPerson: Hashable, Sendable {
  package let kind: PersonKindID
  package let role: RoleID
  /// Which of those with the same role, from 1; nil where there is one.
  package let number: Int?
  /// The short name that was given; only in a record for the practitioner.
  package let name: String?

  package init(kind: PersonKindID, role: RoleID, number: Int?, name: String?) {
    (self.kind, self.role, self.number, self.name) = (kind, role, number, name)
  }
}

/// Everybody of a kind who was named, and whether that is all.
package struct RecordedRoster: Hashable, Sendable {
  package let kind: PersonKindID
  package let people: [RecordedPerson]
  package let isClosed: Bool
}
