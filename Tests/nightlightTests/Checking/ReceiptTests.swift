import Engine
import JSONSource
import Proving
import Questions
import Storing
import Testing

@testable import nightlight

@Suite("The receipt of a proof")
struct ReceiptTests {
  private static let digest = ContentDigest(bytes: Array(repeating: 0xAB, count: 32))
  private static let other = ContentDigest(bytes: Array(repeating: 0xCD, count: 32))

  private func receipt() throws -> Receipt {
    let machine = try #require(try ShippedFile("crying").machine)
    return try #require(
      Receipt(for: machine.questionnaire, Self.digest, Prover.prove(machine)))
  }

  private func vouches(_ text: String, for digest: ContentDigest = digest) -> Bool {
    Receipt.vouches(SourceFile(name: "r.json", bytes: Array(text.utf8)), for: digest)
  }

  @Test("vouches for the bytes that were proved, and for no others")
  func vouches() throws {
    let text = String(decoding: try receipt().bytes, as: UTF8.self)
    #expect(vouches(text))
    #expect(!vouches(text, for: Self.other))
  }

  @Test(
    "is worth nothing from another prover, in another form, with another verdict, or in pieces",
    arguments: [
      ("+prover.", "+prover.9"), ("\"formatVersion\": 1", "\"formatVersion\": 2"),
      ("\"proved\"", "\"broken\""), ("nightlight-receipt", "receipt"), ("}", ""),
    ])
  func isRefused(old: String, new: String) throws {
    let text = String(decoding: try receipt().bytes, as: UTF8.self)
    let altered = text.replacing(old, with: new)
    #expect(altered != text)
    #expect(!vouches(altered))
  }

  @Test("says what was proved, by what, and over how many conversations")
  func says() throws {
    let lines = String(decoding: try receipt().bytes, as: UTF8.self).split(separator: "\n")
    #expect(lines.contains("  \"sha256\": \"\(String(repeating: "ab", count: 32))\","))
    #expect(lines.contains("  \"prover\": \"\(Program.prover)\","))
    #expect(lines.last(where: { $0.contains("conversations") })?.contains(",") == false)
  }

  @Test("is left by no proof that does not hold, or was given up")
  func isLeftByProofsAlone() throws {
    let broken = try #require(try ShippedFile.broken().machine)
    let given = Prover.prove(broken, within: DiagramLimits(nodes: 4, steps: 10))
    #expect(Receipt(for: broken.questionnaire, Self.digest, Prover.prove(broken)) == nil)
    #expect(Receipt(for: broken.questionnaire, Self.digest, given) == nil)
  }
}
