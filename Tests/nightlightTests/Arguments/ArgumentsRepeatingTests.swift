import Testing

@testable import nightlight

@Suite("The way back to a store")
struct ArgumentsRepeatingTests {
  @Test("is not told where the usual one is in use")
  func usual() {
    #expect(Arguments(operands: ["co-sleeping"], options: [.plain: ""]).whereabouts == "")
  }

  @Test("is told in the words that were typed")
  func typed() {
    let arguments = Arguments(options: [.data: "data", .store: "../my_store-2"])
    #expect(arguments.whereabouts == "--store ../my_store-2 --data data")
  }

  @Test(
    "is told so that a shell takes it for one word",
    arguments: [
      ("a b", "'a b'"), ("$HOME", "'$HOME'"), ("", "''"), ("~/x", "'~/x'"),
      ("it's", #"'it'\''s'"#), ("Übung", "'Übung'"),
    ])
  func quoted(path: String, word: String) {
    #expect(Arguments(options: [.store: path]).whereabouts == "--store \(word)")
  }
}
