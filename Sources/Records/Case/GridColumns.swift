internal import Engine
internal import Questions

/// The carers of a case, each once: who was met in one visit and in another is the same person where
/// the practitioner said so, or as long as nothing speaks against it.
struct GridColumns {
  private var columns: [Column] = []

  private struct Column {
    let id: CasePersonID
    let kind: PersonKindID
    let role: RoleID
    var name: String?
  }

  /// Finds the columns of a visit's people, and makes those that are new.
  mutating func add(_ visit: GridVisit) -> [PersonID: Int] {
    var places: [PersonID: Int] = [:]
    // Whoever is known for certain is placed before others are compared with them.
    let known = visit.people.filter { isKnown(visit.links[$0.id]) }
    for person in known + visit.people.filter({ !isKnown(visit.links[$0.id]) }) {
      let place = place(of: person, visit.links[person.id], besides: Set(places.values))
      if columns[place].name == nil { columns[place].name = person.name }
      places[person.id] = place
    }
    return places
  }

  /// The columns as a record names people: with a number where several have one role.
  var people: [RecordedPerson] {
    columns.enumerated().map { place, column in
      let same = columns.indices.filter { columns[$0].role == column.role }
      return RecordedPerson(
        kind: column.kind, role: column.role,
        number: same.count > 1 ? same.firstIndex(of: place).map { $0 + 1 } : nil,
        name: column.name)
    }
  }

  private func isKnown(_ link: PersonLink?) -> Bool {
    if case .person = link { true } else { false }
  }

  private mutating func place(
    of person: Person, _ link: PersonLink?, besides taken: Set<Int>
  ) -> Int {
    let found: Int?
    var id = CasePersonID(person.id)
    switch link {
    case .person(let known):
      id = known
      found = columns.firstIndex { $0.id == known }
    case .notKnown:
      found = nil
    case nil:
      found = columns.indices.first { place in
        !taken.contains(place) && columns[place].role == person.role
          && (columns[place].name == nil || person.name == nil
            || columns[place].name == person.name)
      }
    }
    if let found { return found }
    columns.append(Column(id: id, kind: person.kind, role: person.role, name: person.name))
    return columns.count - 1
  }
}
