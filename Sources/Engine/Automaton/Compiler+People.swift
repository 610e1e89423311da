internal import Questions

extension Compiler {
  // MARK: Who there is

  /// Whether a slot of a kind is taken.
  mutating func exists(_ kind: Int, _ slot: Int) -> Operand {
    builder.any(
      of: AtomSet(
        cell: place(of: .roster(kind)), domain: .value, mask: 1 << UInt64(slot)))
  }

  /// Whether somebody or something sits at a seat; a list member always does.
  mutating func seated(_ collection: Collection, _ seat: Seat) -> Operand {
    guard case .people(let id) = collection, let slot = seat.slot else {
      return CircuitBuilder.always
    }
    return exists(names.index(of: id), slot)
  }

  mutating func role(_ role: RoleID, _ seat: Seat) -> Operand {
    guard let slot = seat.slot,
      let kind = questionnaire.people.firstIndex(where: { $0.roles.contains(role) }),
      let index = questionnaire.people[kind].roles.firstIndex(of: role)
    else { preconditionFailure("a role is read where nobody is spoken about") }
    return builder.any(
      of: AtomSet(
        cell: place(of: .person(kind: kind, slot: slot)), domain: .value,
        mask: 1 << UInt64(index)))
  }

  // MARK: Quantifiers

  /// Somebody meets the condition, or somebody not named may.
  mutating func some(_ collection: Collection, _ part: Condition, _ seat: Seat) -> Operand {
    builder.any(instances(collection, part, seat) + [others(collection)])
  }

  /// So many meet the condition; while a roster is open there may be more.
  mutating func count(
    _ collection: Collection, _ part: Condition, _ comparison: Comparison, _ constant: Int,
    _ seat: Seat
  ) -> Operand {
    let least = comparison.cut(at: constant)
    let reaches: Operand
    if least <= 0 {
      reaches = CircuitBuilder.always
    } else {
      // reaching[k]: at least k of those seen so far meet the condition.
      var reaching = [CircuitBuilder.always] + Array(repeating: CircuitBuilder.never, count: least)
      for instance in instances(collection, part, seat) {
        for k in stride(from: least, through: 1, by: -1) {
          reaching[k] = builder.any([reaching[k], builder.all([reaching[k - 1], instance])])
        }
      }
      reaches = builder.any([reaching[least], others(collection)])
    }
    return comparison.holdsAbove ? reaches : !reaches
  }

  /// Whether there may be people who are not named. Never certain, so never surely true.
  private mutating func others(_ collection: Collection) -> Operand {
    guard case .people(let id) = collection else { return CircuitBuilder.never }
    return builder.any(
      of: AtomSet(
        cell: place(of: .roster(names.index(of: id))), domain: .value, mask: Cell.Domain.others))
  }

  /// The condition for each person or member there may be.
  private mutating func instances(_ collection: Collection, _ part: Condition, _ seat: Seat)
    -> [Operand]
  {
    var result: [Operand] = []
    switch collection {
    case .people(let id):
      let kind = names.index(of: id)
      for slot in 0..<slots[kind] {
        let person = Seat(slot: slot, member: seat.member)
        result.append(builder.all([exists(kind, slot), compile(part, person)]))
      }
    case .list(let id):
      for member in questionnaire.lists[names.index(of: id)].members.indices {
        result.append(compile(part, Seat(slot: seat.slot, member: member)))
      }
    }
    return result
  }

  /// Whether a condition can be read only where one person or list member is spoken about.
  ///
  /// A quantifier speaks of each of its own people or members; what is about others besides still
  /// needs them.
  func isAboutOne(_ condition: Condition, besides bound: Set<Collection> = []) -> Bool {
    switch condition {
    case .constant: false
    case .some(let over, let part), .every(let over, let part), .count(let over, let part, _, _):
      isAboutOne(part, besides: bound.union([over]))
    case .role(let role):
      !questionnaire.people.contains { $0.roles.contains(role) && bound.contains(.people($0.id)) }
    case .is(let state, _), .has(let state, _), .chosen(let state), .answered(let state),
      .unsure(let state), .compare(.question(let state), _, _):
      !collections(around: names.index(of: state)).isSubset(of: bound)
    case .compare(.derived, _, _): false
    case .compare(.score(let score), _, _):
      questionnaire.scores[names.index(of: score)].per.map { !bound.contains(.people($0)) } ?? false
    case .fact(let fact):
      isAboutOne(questionnaire.facts[names.index(of: fact)].condition, besides: bound)
    case .all(let parts), .any(let parts): parts.contains { isAboutOne($0, besides: bound) }
    case .not(let part), .maybe(let part): isAboutOne(part, besides: bound)
    }
  }

  /// What a state inside a loop is gone through for.
  private func collections(around state: Int) -> Set<Collection> {
    guard let loop = flow.loopOf[state].flatMap({ questionnaire.states[$0].loop }) else {
      return []
    }
    return Set([loop.over] + [loop.inner.map { .list($0) }].compactMap(\.self))
  }
}
