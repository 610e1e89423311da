import JSONSource
import Questions

/// A condition as written.
struct DraftCondition: Sendable {
  let origin: JSONValue
  let form: Form

  var place: Place { origin.place }

  indirect enum Form: Sendable {
    case constant(Bool)
    case `is`(Name, Name)
    case has(Name, Name)
    case chosen(Name)
    /// The constant stays as written until it is known how many decimals its question has.
    case compare(Name, Comparison, JSONValue)
    case answered(Name)
    case unsure(Name)
    case role(Name)
    case fact(Name)
    case all([DraftCondition])
    case any([DraftCondition])
    case not(DraftCondition)
    case some(Name, DraftCondition)
    case every(Name, DraftCondition)
    case count(Name, DraftCondition, Comparison, Int)
    case maybe(DraftCondition)
    /// Already complained about.
    case broken
  }

  /// The conditions that it is made of, one level down.
  var parts: [DraftCondition] {
    switch form {
    case .all(let parts), .any(let parts): parts
    case .not(let part), .maybe(let part), .some(_, let part), .every(_, let part),
      .count(_, let part, _, _):
      [part]
    case .constant, .is, .has, .chosen, .compare, .answered, .unsure, .role, .fact, .broken: []
    }
  }

  /// The people or the list that it ranges over; nil when it does not quantify.
  var collection: Name? {
    switch form {
    case .some(let name, _), .every(let name, _), .count(let name, _, _, _): name
    case .all, .any, .not, .maybe, .constant, .is, .has, .chosen, .compare, .answered, .unsure,
      .role, .fact, .broken:
      nil
    }
  }
}

/// What a guarantee speaks of, as written.
indirect enum DraftProposition: Sendable {
  case condition(DraftCondition)
  case advice(Name)
  case prompt(Name)
  case state(Name)
  case all([DraftProposition])
  case any([DraftProposition])
  case not(DraftProposition)

  /// Every condition in it.
  var conditions: [DraftCondition] {
    switch self {
    case .condition(let condition): [condition]
    case .advice, .prompt, .state: []
    case .all(let parts), .any(let parts): parts.flatMap(\.conditions)
    case .not(let part): part.conditions
    }
  }
}
