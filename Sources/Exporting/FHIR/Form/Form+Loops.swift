internal import Questions
internal import Records
internal import Wording

extension Form {
  mutating func items(of loop: Loop, at state: StateID, _ enabling: Enabling) -> [FormItem] {
    let name = state.description
    var subject = Subject()
    let list = loop.inner ?? loop.over.list
    if let list { subject.members = ("\(name).member", list, members(of: list)) }
    if let kind = loop.over.people { subject.roles = ("\(name).role", roles(of: kind)) }
    let lines = lines(from: loop.start, about: subject).flatMap(\.items)
    guard let kind = loop.over.people else {
      return list.map { [group(name, $0, enabling, of: name, lines)] } ?? []
    }
    let inner = list.map { [group("\(name).each", $0, .always, of: name, lines)] }
    let people = FormItem(
      name, .people(kind), enabling, items: whom(name, kind) + (inner ?? lines))
    return roster(of: kind, at: state, enabling) + [people]
  }

  /// Whom or what the lines inside a loop may be about, and the lines that say so.
  struct Subject {
    var roles: (linkID: String, roles: [RoleID])?
    var members: (linkID: String, list: FixedListID, members: [MemberID])?

    /// The question in other words, for one role or one member.
    func variants(of state: StateID) -> [FormItem] {
      let forRoles = (roles?.roles ?? []).map { role in
        variant(
          of: state, role.description, .questionForRole(state, role), roles?.linkID, .role(role))
      }
      let forMembers = (members?.members ?? []).compactMap { member in
        members.map {
          variant(
            of: state, member.description, .questionForMember(state, member), $0.linkID,
            .member($0.list, member))
        }
      }
      return forRoles + forMembers
    }

    private func variant(
      of state: StateID, _ name: String, _ key: WordingKey, _ line: String?,
      _ choice: Enabling.Choice
    ) -> FormItem {
      let test = line.map { Enabling.Test(linkID: $0, choice: choice, isChosen: true) }
      return FormItem(
        "\(state).for.\(name)", .variant(key), .all([test].compactMap(\.self)))
    }
  }

  private func group(
    _ linkID: String, _ list: FixedListID, _ enabling: Enabling, of name: String,
    _ lines: [FormItem]
  ) -> FormItem {
    FormItem(
      linkID, .members(list), enabling,
      items: [FormItem("\(name).member", .member(list))] + lines)
  }

  /// Who a group is about. The short name of a person is not for a family's papers.
  private func whom(_ name: String, _ kind: PersonKindID) -> [FormItem] {
    let anyone = [
      FormItem("\(name).role", .role(kind)), FormItem("\(name).number", .number),
    ]
    return reader == .parent ? anyone : anyone + [FormItem("\(name).name", .name)]
  }

  /// Who there is is asked once, before the first passage about them.
  private mutating func roster(
    of kind: PersonKindID, at state: StateID, _ enabling: Enabling
  ) -> [FormItem] {
    guard listed.insert(kind).inserted else { return [] }
    return [
      FormItem("roster.\(kind)", .roster(state, kind), enabling),
      FormItem("roster.\(kind).closed", .rosterIsClosed(kind), enabling),
    ]
  }

  func roles(of kind: PersonKindID) -> [RoleID] {
    questionnaire.people.first { $0.id == kind }?.roles ?? []
  }

  func members(of list: FixedListID) -> [MemberID] {
    questionnaire.lists.first { $0.id == list }?.members.map(\.id) ?? []
  }
}

extension Collection {
  fileprivate var people: PersonKindID? {
    switch self {
    case .people(let kind): kind
    case .list: nil
    }
  }

  fileprivate var list: FixedListID? {
    switch self {
    case .people: nil
    case .list(let list): list
    }
  }
}
