import JSONSource

/// A value with the place where it was written.
///
/// The place is worked out only when somebody asks, so a file without mistakes never pays for it.
struct Located<Value: Sendable>: Sendable {
  let value: Value
  let origin: Origin

  var place: Place { origin.place }
}

/// Where something was written: as a value, or as a key.
enum Origin: Sendable {
  case value(JSONValue)
  case key(JSONMember)

  var place: Place {
    switch self {
    case .value(let value): value.place
    case .key(let member): member.keyPlace
    }
  }
}

/// A name as the author wrote it.
typealias Name = Located<String>
