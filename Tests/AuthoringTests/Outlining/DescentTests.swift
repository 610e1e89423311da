import Testing

@testable import Authoring

@Suite("A descent through what names one another")
struct DescentTests {
  @Test("comes to each after all that it names")
  func comesAfterWhatIsNamed() {
    let descent = Descent(through: [[2, 1], [3], [3], [], [0]])
    #expect(descent.order == [3, 2, 1, 0, 4])
    #expect(descent.loops.isEmpty)
  }

  @Test("finds each name that closes a loop")
  func findsLoops() {
    let descent = Descent(through: [[1], [2, 0], [2, 1]])
    #expect(descent.order == [2, 1, 0])
    #expect(descent.loops.map(\.path) == [[2], [1, 2], [0, 1]])
    #expect(descent.loops.map(\.closing) == [0, 1, 1])
  }

  @Test("needs no stack, however long the way is")
  func needsNoStack() {
    let count = 200_000
    let descent = Descent(through: (0..<count).map { $0 + 1 < count ? [$0 + 1] : [] })
    #expect(descent.order.first == count - 1)
    #expect(descent.order.count == count)
  }
}
