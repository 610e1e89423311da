/// A person as all sessions of a case know them: named after the person of the session in which
/// they were met first.
package struct CasePersonID: Hashable, Sendable, Comparable, CustomStringConvertible {
  package let value: UInt64

  package init(_ value: UInt64) { self.value = value }

  package init(_ first: PersonID) { value = first.value }

  /// 16 hexadecimal digits.
  package var description: String { PersonID(value).description }

  package static func < (left: Self, right: Self) -> Bool { left.value < right.value }
}

/// Who a person of a session is among the people of the case.
package enum PersonLink: Hashable, Sendable {
  case person(CasePersonID)
  /// The practitioner could not tell.
  case notKnown
}
