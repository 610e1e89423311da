import Testing
import Wording

@Suite("Pooled readability") struct PooledReadabilityTests {
  @Test(
    "takes short screens together until there are thirty words",
    arguments: [
      ([], []), ([10], [0..<1]), ([30], [0..<1]), ([29, 1], [0..<2]), ([30, 30], [0..<1, 1..<2]),
      ([10, 10, 10, 40, 31], [0..<3, 3..<4, 4..<5]), ([40, 5, 5], [0..<3]),
      ([40, 0, 30], [0..<1, 1..<3]),
    ] as [([Int], [Range<Int>])])
  func pools(words: [Int], pools: [Range<Int>]) {
    let screens = words.map { Readability(of: String(repeating: "cot ", count: $0)) }
    let found = PooledReadability.pools(of: screens)
    #expect(found.map(\.screens) == pools)
    #expect(found.map(\.readability.words).reduce(0, +) == words.reduce(0, +))
  }
}
