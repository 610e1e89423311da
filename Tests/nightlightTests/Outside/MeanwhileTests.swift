import Synchronization
import Testing

@testable import nightlight

@Suite("A value worked out meanwhile")
struct MeanwhileTests {
  @Test("is the same whenever it is asked for")
  func value() {
    let words = Meanwhile { ["one", "two"].joined(separator: " ") }
    #expect(words.value == "one two")
    #expect(words.value == "one two")
  }

  @Test("is worked out once, whoever comes first", arguments: 1...20)
  func once(round: Int) {
    let count = Counter()
    let value = Meanwhile { count.next() + round }
    #expect(value.value == round + 1)
    #expect(value.value == round + 1)
  }
}

private final class Counter: Sendable {
  private let count = Atomic(0)

  func next() -> Int { count.add(1, ordering: .relaxed).newValue }
}
