/// What somebody may have meant who wrote a name that does not exist.
package enum NearestName {
  /// The candidate that the fewest slips of the hand lead to; nil when none is near.
  ///
  /// A slip is a letter missing, too many, wrong, or changed places with the next. Up to a third
  /// of the letters may be slips. Of two names equally near, the first in byte order is taken.
  package static func nearest(to name: String, among candidates: some Sequence<String>) -> String? {
    let written = Array(name.utf8.prefix(longest + 1))
    guard written.count <= longest else { return nil }
    let most = max(1, written.count / 3)
    var best: (distance: Int, name: String)?
    for candidate in candidates {
      let other = Array(candidate.utf8.prefix(longest + 1))
      guard other.count <= longest, abs(other.count - written.count) <= most else { continue }
      let distance = slips(from: written, to: other)
      guard distance <= most else { continue }
      if best.map({ (distance, candidate) < ($0.distance, $0.name) }) ?? true {
        best = (distance, candidate)
      }
    }
    return best?.name
  }

  /// Names are short; a long text is no misspelt name.
  private static let longest = 128

  /// The optimal string alignment distance.
  private static func slips(from left: [UInt8], to right: [UInt8]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for row in 0..<left.count {
      var current = [row + 1]
      for column in 0..<right.count {
        let isSame = left[row] == right[column]
        var least = min(last[column] + (isSame ? 0 : 1), last[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          least = min(least, beforeLast[column - 1] + 1)
        }
        current.append(least)
      }
      (beforeLast, last) = (last, current)
    }
    return last[right.count]
  }
}
