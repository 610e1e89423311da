import Questions
import TestSupport
import Testing

@testable import Proving
@testable import nightlight

@Suite("Names for examples to add")
struct ExampleNamesTests {
  @Test("are those of no other example, in the file or printed with it")
  func areApart() {
    let known = Example(
      id: "breaks-a", conversation: Conversation(), advice: [], prompts: [], path: nil,
      audiences: nil)
    var names = ExampleNames(besides: [known])
    let properties: [Property] = [.guarantee("a"), .redFlag("a"), .keeps("b")]
    let given = properties.map { names.name(for: $0).description }
    #expect(given == ["breaks-a-2", "breaks-a-3", "breaks-b"])
  }

  @Test("are names even where what they are about has a long one")
  func areShort() throws {
    let long = try AdviceID(String(repeating: "a", count: 64))
    var names = ExampleNames(besides: [])
    let (first, second) = (names.name(for: .keeps(long)), names.name(for: .keeps(long)))
    #expect(first != second)
  }
}
