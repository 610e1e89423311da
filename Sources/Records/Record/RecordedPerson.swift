internal import Engine
package import Questions

/// A person around the baby, as a record names them.
package struct RecordedPerson: Hashable, Sendable {
  package let kind: PersonKindID
  package let role: RoleID
  /// Which of those with the same role, from 1; nil where there is one.
  package let number: Int?
  /// The short name that was given; only in a record for the practitioner.
  package let name: String?
  /// Who it is among the people of the case; nil where that was not said, and in a parent's record.
  package let link: Link?

  package init(
    kind: PersonKindID, role: RoleID, number: Int?, name: String?, link: Link? = nil
  ) {
    (self.kind, self.role, self.number, self.name) = (kind, role, number, name)
    self.link = link
  }

  package enum Link: Hashable, Sendable {
    /// Somebody met here first, with the name under which the case has them.
    case new(String)
    /// Somebody whom the case knows from an earlier session.
    case metBefore(String)
    case notKnown

    init(_ link: PersonLink, of person: PersonID) {
      self =
        switch link {
        case .person(let id) where id == CasePersonID(person): .new(id.description)
        case .person(let id): .metBefore(id.description)
        case .notKnown: .notKnown
        }
    }
  }
}

/// Everybody of a kind who was named, and whether that is all.
package struct RecordedRoster: Hashable, Sendable {
  package let kind: PersonKindID
  package let people: [RecordedPerson]
  package let isClosed: Bool
}
