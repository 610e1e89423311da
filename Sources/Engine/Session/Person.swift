package import Questions

/// A person around the baby, as named in one session.
package struct Person: Hashable, Sendable {
  package let id: PersonID
  package let kind: PersonKindID
  package let role: RoleID
  /// A short name, kept in the session and never on a leaflet.
  package let name: String?

  package init(id: PersonID, kind: PersonKindID, role: RoleID, name: String?) {
    (self.id, self.kind, self.role, self.name) = (id, kind, role, name)
  }
}

/// A random name for a person, so that taking one person back never moves another's answers.
package struct PersonID: Hashable, Sendable, Comparable, CustomStringConvertible {
  package let value: UInt64

  package init(_ value: UInt64) { self.value = value }

  /// 16 hexadecimal digits.
  package var description: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  package static func < (left: Self, right: Self) -> Bool { left.value < right.value }
}

/// Who there is, of one kind, and whether that is all.
package struct Roster: Hashable, Sendable {
  package internal(set) var people: [Person] = []
  package internal(set) var status: Status = .unasked

  package enum Status: Hashable, Sendable {
    /// Still being asked, or not asked yet.
    case unasked
    /// "No one else."
    case closed
    /// It is not known whether there is anybody else.
    case open(NonAnswer)
  }

  package var isClosed: Bool { status == .closed }
}

/// Why there is no value: what may be said instead of an answer during a talk.
package enum NonAnswer: String, Hashable, Sendable, CaseIterable {
  case unsure, declined, later

  package var answer: Answer {
    switch self {
    case .unsure: .unsure
    case .declined: .declined
    case .later: .later
    }
  }
}
