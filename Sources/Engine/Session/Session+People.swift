internal import Questions

extension Session {
  mutating func join(_ person: Person) throws(Refusal) -> [Effect] {
    try needStage(asking: person.kind)
    let kind = try kind(person.kind)
    guard kind.roles.contains(person.role) else { throw .unknownRole(person.role) }
    guard self.person(person.id) == nil else { throw .personAlreadyThere(person.id) }
    let roster = roster(person.kind)
    guard roster.status == .unasked else { throw .rosterSettled(person.kind) }
    guard roster.people.count < kind.count.upperBound else {
      throw .tooManyPeople(most: kind.count.upperBound)
    }
    return change { $0.rosters[person.kind, default: Roster()].people.append(person) }
  }

  mutating func leave(_ id: PersonID) throws(Refusal) -> [Effect] {
    guard let person = person(id) else { throw .unknownPerson(id) }
    try needStage(asking: person.kind)
    guard roster(person.kind).status == .unasked else { throw .rosterSettled(person.kind) }
    return change { $0.rosters[person.kind]?.people.removeAll { $0.id == id } }
  }

  mutating func settle(_ kind: PersonKindID, _ status: Roster.Status) throws(Refusal) -> [Effect] {
    try needStage(asking: kind)
    let least = try self.kind(kind).count.lowerBound
    guard roster(kind).status == .unasked else { throw .rosterSettled(kind) }
    if status == .closed, roster(kind).people.count < least {
      throw .tooFewPeople(least: least)
    }
    return change {
      $0.rosters[kind, default: Roster()].status = status
      $0.reopened = nil
    }
  }

  /// People are named in the part that first goes through their kind; elsewhere in the talk.
  func needStage(asking kind: PersonKindID) throws(Refusal) {
    let loop = machine.loop(over: kind)
    if loop.flatMap({ machine.flow.entryOf[$0] }) == .after {
      try need(.after)
    } else {
      try need(.talking, .advising)
    }
  }

  private func kind(_ id: PersonKindID) throws(Refusal) -> PersonKind {
    guard let index = machine.names.place(of: id) else { throw .wrongStage }
    return questionnaire.people[index]
  }
}
