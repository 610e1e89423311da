import TestSupport
import Testing

@testable import Engine

@Suite("A set of pairs that walks share")
struct EdgePairsTests {
  @Test("tells which pairs it has met, like a set, walk after walk", arguments: [1, 7, 300, 5_000])
  func asASet(_ size: Int) {
    var chance = Seeded(UInt64(size))
    var met = EdgePairs()
    for _ in 0..<4 {
      met.removeAll()
      var expected: Set<EdgePair> = []
      for _ in 0..<size {
        let pair = EdgePair(
          Edge(node: Int.random(in: 0..<size, using: &chance)),
          Edge(node: Int.random(in: 0..<size, using: &chance), isNegated: .random(using: &chance)))
        let (isNew, expectedToBe) = (met.insert(pair), expected.insert(pair).inserted)
        #expect(isNew == expectedToBe)
      }
    }
  }

  @Test("tells two pairs apart that differ only in their order")
  func order() {
    var met = EdgePairs()
    met.removeAll()
    let pairs = [EdgePair(.never, .always), EdgePair(.always, .never), EdgePair(.never, .always)]
    let areNew = pairs.map { met.insert($0) }
    #expect(areNew == [true, true, false])
  }
}
