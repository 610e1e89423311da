internal import Engine

/// A function that a questionnaire makes of every conversation; where it is too large, its name
/// alone.
struct Told<Function: Equatable> {
  /// Nil where it is too large.
  let function: Function?
  private let name: Name?

  /// How it is made: of two in one ground, in the same way only for the same function.
  struct Name: Hashable {
    let gate: GateNames<CellReading>.Name
    /// Whether what is not known counts as so.
    let isCautious: Bool
  }

  /// A function that is known.
  init(_ function: Function) { (self.function, name) = (function, nil) }

  init(_ function: Function?, named name: Name) { (self.function, self.name) = (function, name) }

  /// Whether two are known to be the same, be they too large or not.
  func isKnown(toBe other: Self) -> Bool {
    if let function, let known = other.function { return function == known }
    return function == nil && other.function == nil && name == other.name
  }
}
