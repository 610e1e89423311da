/// A three-valued truth as two two-valued ones: what is surely so, and what is possibly so.
///
/// Kleene's strong logic is this and nothing more: both rails go through the same operation, and
/// "not" swaps them.
package struct Rails<Value> {
  package var surely, possibly: Value

  package init(surely: Value, possibly: Value) {
    (self.surely, self.possibly) = (surely, possibly)
  }
}

extension Rails: Equatable where Value: Equatable {}
extension Rails: Hashable where Value: Hashable {}
extension Rails: Sendable where Value: Sendable {}

extension Rails<Bool> {
  /// The truth in one word.
  package var truth: Truth {
    surely ? .true : possibly ? .unknown : .false
  }
}

/// True, false, or unknown, which is neither.
package enum Truth: Hashable, Sendable, CaseIterable {
  case `false`, unknown, `true`

  /// The truth with unknown settled.
  package func settled(ifUnknown: Bool) -> Bool {
    switch self {
    case .false: false
    case .unknown: ifUnknown
    case .true: true
    }
  }
}
