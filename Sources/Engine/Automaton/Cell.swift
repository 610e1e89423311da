package import Questions

/// One thing to be known in a conversation: a state for one person and list member, a roster, a
/// role, or a number that follows from answers.
package struct Cell: Hashable, Sendable {
  package let subject: Subject
  package let domain: Domain

  package init(subject: Subject, domain: Domain) {
    (self.subject, self.domain) = (subject, domain)
  }

  package enum Subject: Hashable, Sendable {
    /// A state, by its index; the person by slot and the list member by index, inside a loop.
    case state(Int, Seat)
    /// Who there is, of a kind.
    case roster(Int)
    /// The role of the person in a slot of a kind.
    case person(kind: Int, slot: Int)
    /// The baby's age counted from the due date.
    case correctedAge
  }

  /// Which elementary things can be true of the cell; each is one bit.
  package enum Domain: Hashable, Sendable {
    /// Nothing that a rule could read but how it was answered.
    case none
    /// The named options, then own words where they are allowed.
    case options([OptionID], other: Bool)
    /// Number classes: class k holds the numbers from cut k-1 up to, not including, cut k.
    case classes(cuts: [Int])
    /// Bit k: the person in slot k exists. The last bit: there may be others.
    case slots(Int)
    case roles([RoleID])

    /// Every atom of the domain.
    package var all: UInt64 {
      switch self {
      case .none: 0
      case .options(let options, let other): Self.first(options.count + (other ? 1 : 0))
      case .classes(let cuts): Self.first(cuts.count + 1)
      case .slots(let count): Self.first(count) | Self.others
      case .roles(let roles): Self.first(roles.count)
      }
    }

    /// The atom of a roster that says there may be somebody else.
    package static let others: UInt64 = 1 << 63

    /// The lowest so many atoms.
    package static func first(_ count: Int) -> UInt64 {
      precondition(count <= 64, "a question has 64 atoms at most")
      return count == 64 ? .max : (1 << UInt64(count)) - 1
    }
  }
}

/// Where inside a loop a state is met: for which person, and for which member of a list.
package struct Seat: Hashable, Sendable {
  package var slot: Int?
  package var member: Int?

  package init(slot: Int? = nil, member: Int? = nil) {
    (self.slot, self.member) = (slot, member)
  }

  package static let outside = Seat()
}
