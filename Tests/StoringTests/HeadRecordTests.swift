import Questions
import Testing

@testable import Storing

@Suite("A head record") struct HeadRecordTests {
  let record: HeadRecord

  init() throws {
    let hash = try #require(
      ContentDigest(
        hexadecimal: "0c096832ceeb000350891e42e5014615580a73958fd8df4e12bc74ec65ddc87a"))
    record = HeadRecord(
      session: try #require(SessionID(bytes: Array(0..<16))), sequence: 2,
      hash: EventHash(bytes: hash.bytes))
  }

  @Test("is read as it was written")
  func roundTrip() {
    #expect(record.bytes.count == HeadRecord.size)
    #expect(HeadRecord(bytes: record.bytes) == record)
  }

  /// The last line of what `Tests/Store/chain_vectors.py` prints.
  @Test("ends with the digest of the rest")
  func vector() {
    #expect(
      Array(record.bytes.suffix(32)).hexadecimal
        == "aa5c461aede4b01f5029e9f36ed4bf42bb476003de9804aeea389d90c318b4d6")
  }

  @Test("is not read with any one bit flipped", arguments: 0..<HeadRecord.size)
  func flipped(byte: Int) {
    let read = (0..<8).map { bit in
      var bytes = record.bytes
      bytes[byte] ^= 1 << bit
      return HeadRecord(bytes: bytes)
    }
    #expect(read == Array(repeating: nil, count: 8))
  }

  @Test("holds the greatest and the least sequence", arguments: [Int64.max, .min, 0, -1])
  func boundaries(sequence: Int64) {
    let record = HeadRecord(session: record.session, sequence: sequence, hash: record.hash)
    #expect(HeadRecord(bytes: record.bytes) == record)
  }
}
