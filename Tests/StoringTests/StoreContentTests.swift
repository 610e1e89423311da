import Questions
import Testing

@testable import Storing

@Suite("The contents of a store") struct StoreContentTests {
  let folder: TemporaryFolder
  let store: Store

  init() throws {
    folder = try TemporaryFolder()
    store = try Store.open(folder.store, mode: .readWrite)
  }

  @Test(
    "come back byte for byte",
    arguments: [[], [0], Array(0...255), [UInt8](repeating: 7, count: 100_000)])
  func roundTrip(bytes: [UInt8]) throws {
    let content = StoredContent(bytes)
    try store.putContent(content)
    #expect(try store.content(for: content.digest) == bytes)
  }

  @Test("are kept once")
  func once() throws {
    let content = StoredSession.sampleContent
    try store.putContent(content)
    try store.putContent(content)
    #expect(try store.verify().contentCount == 1)
  }

  @Test(
    "are known again by their bytes",
    arguments: [[UInt8](repeating: 7, count: 100_000), [UInt8](repeating: 8, count: 100_000), [7]])
  func identified(bytes: [UInt8]) throws {
    try store.putContent(StoredContent([UInt8](repeating: 7, count: 100_000)))
    #expect(try store.identified(bytes) == StoredContent(bytes))
  }

  @Test("are absent until they are put")
  func absent() throws {
    #expect(try store.content(for: StoredSession.sampleContent.digest) == nil)
  }

  @Test("are not handed out when they were changed")
  func changed() throws {
    let content = StoredSession.sampleContent
    try store.putContent(content)
    try folder.tamper("UPDATE content SET bytes = x'00'")
    #expect(throws: StoreError.self) { try store.content(for: content.digest) }
    #expect(try store.verify().findings.map(\.place) == [.content(content.digest)])
  }

  @Test("are remembered as checked, in any order, by one version of the program")
  func checked() throws {
    let (first, second) = (StoredContent([1]).digest, StoredContent([2]).digest)
    try store.markChecked([first, second], by: "1.0.0")
    #expect(try store.isChecked([second, first], by: "1.0.0"))
    #expect(try !store.isChecked([first], by: "1.0.0"))
    #expect(try !store.isChecked([first, second], by: "1.0.1"))
  }

  @Test("are not written by one who only reads")
  func readOnly() throws {
    let reader = try Store.open(folder.store, mode: .readOnly)
    let error = #expect(throws: StoreError.self) {
      try reader.putContent(StoredSession.sampleContent)
    }
    #expect(error?.code == .cannotCreate)
  }
}
