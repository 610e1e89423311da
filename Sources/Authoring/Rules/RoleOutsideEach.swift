import JSONSource

/// A role is that of one person: inside an `each`, or in the `where` of a quantifier over people.
enum RoleOutsideEach: Rule {
  static func check(_ outline: Outline) -> [Diagnostic] {
    outline.sites.flatMap { site in
      outline.mentions.inside(site.condition).compactMap { located -> Diagnostic? in
        guard case .role(let role) = located.mention.subject, let kind = outline.names.roles[role]
        else { return nil }
        let name = outline.draft.people[kind].name.value
        guard !site.bound.union(located.mention.bound).contains(name) else { return nil }
        return Diagnostic(
          .roleOutsideEach, "\(site.subject) asks for the role '\(role)' of nobody in particular",
          at: located.name.place, help: "say of whom: { \"some\": \"\(name)\", \"where\": … }")
      }
    }
  }
}
