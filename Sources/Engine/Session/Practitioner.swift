/// Who holds a session: a name, and where it is known a role and a team.
package struct Practitioner: Hashable, Sendable {
  package let name: String
  package let role: String?
  package let team: String?

  package init(name: String, role: String? = nil, team: String? = nil) {
    (self.name, self.role, self.team) = (name, role, team)
  }
}
