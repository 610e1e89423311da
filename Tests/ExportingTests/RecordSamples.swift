import Engine
import Questions
import Records
import TestSupport
import Testing

@testable import Exporting

/// Records of talks made by chance.
enum RecordSamples {
  static func events(_ seed: UInt64, after: UInt64? = nil) throws -> [StampedEvent] {
    try Shipped.events(after: true) { key, state in
      Shipped.answer(
        key, state, seed: state.audience == .parent ? seed : after ?? seed)
    }
  }

  static func record(_ events: [StampedEvent], for reader: Reader) throws -> Record {
    let heads = events.indices.map {
      ContentDigest(bytes: Array(repeating: UInt8(truncatingIfNeeded: $0), count: 32))
    }
    return try Record(
      of: events, machine: Shipped.machine, for: reader, chain: Chain(heads: heads, holds: true))
  }

  static func text(_ record: Record) -> String { RecordText(record, words: Shipped.words).text }

  static func json(_ record: Record) -> String {
    String(decoding: RecordJSON(record).bytes, as: UTF8.self)
  }
}
