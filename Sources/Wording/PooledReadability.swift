/// The readability of screens, short ones taken together with those that follow.
///
/// A grade over a handful of words says nothing: one long word decides it. So screens are pooled
/// until there are thirty words; what is left at the end belongs to the last pool.
package struct PooledReadability: Hashable, Sendable {
  /// The indices of the screens.
  package let screens: Range<Int>
  package let readability: Readability

  /// The fewest words of a pool.
  package static let fewestWords = 30

  /// Pools the measures of screens in their order. Only a single pool may be shorter than the fewest.
  package static func pools(of screens: [Readability]) -> [PooledReadability] {
    var pools: [PooledReadability] = []
    var (start, open) = (0, Readability(of: ""))
    for (index, screen) in screens.enumerated() {
      open = open + screen
      guard open.words >= fewestWords else { continue }
      pools.append(PooledReadability(screens: start..<index + 1, readability: open))
      (start, open) = (index + 1, Readability(of: ""))
    }
    guard start < screens.count else { return pools }
    let last = pools.popLast()
    pools.append(
      PooledReadability(
        screens: (last?.screens.lowerBound ?? start)..<screens.count,
        readability: last.map { $0.readability + open } ?? open))
    return pools
  }
}
