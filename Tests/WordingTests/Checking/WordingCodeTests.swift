import FoundationEssentials
import Testing
import Wording

@Suite("A code for what is wrong with words") struct WordingCodeTests {
  @Test("is explained on the page of diagnostics, and no other is")
  func page() throws {
    let root = #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
    let data = try Data(contentsOf: URL(filePath: "/\(root)/Documentation/Diagnostics.md"))
    let rows = String(decoding: data, as: UTF8.self).split(separator: "\n")
      .filter { $0.hasPrefix("| `catalogue-") || $0.hasPrefix("| `wording-") }
    let codes = rows.compactMap { $0.split(separator: "`").dropFirst().first.map(String.init) }
    #expect(codes == WordingCode.allCases.map(\.rawValue))
  }
}
