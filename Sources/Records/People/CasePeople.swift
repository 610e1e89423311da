package import Engine
package import Questions

/// The people of a case, as its sessions know them so far.
///
/// Whoever is in the first session that names anybody is met there for the first time. Of later
/// ones the practitioner says who they are; as long as nobody has, they are nobody's.
package struct CasePeople: Hashable, Sendable {
  /// In the order in which they were met.
  package private(set) var members: [Member] = []

  package struct Member: Hashable, Sendable {
    package let id: CasePersonID
    /// As in the session where they were met.
    package let role: RoleID
    package let name: String?
    /// The visit at which they were met.
    package let met: CalendarDate

    package init(id: CasePersonID, role: RoleID, name: String?, met: CalendarDate) {
      (self.id, self.role, self.name, self.met) = (id, role, name, met)
    }
  }

  /// Goes through the sessions of a case, the oldest first.
  package init(folding sessions: [Session]) {
    for session in sessions {
      let isFirst = members.isEmpty
      let people = session.questionnaire.people.flatMap { session.roster($0.id).people }
      for person in people {
        let own = CasePersonID(person.id)
        guard session.links[person.id].map({ $0 == .person(own) }) ?? isFirst else { continue }
        members.append(
          Member(id: own, role: person.role, name: person.name, met: session.opening.date))
      }
    }
  }
}
