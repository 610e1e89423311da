import Engine
import Records
import Testing

/// Whatever a practitioner does alone, a family is handed the same: 1,000 pairs of sessions for each
/// questionnaire that differ only in it.
@Suite("What a family is handed")
struct HandedOnTests {
  /// Each event of a practitioner's own part makes another session with the same talk.
  @Test("tells nothing of what was done after the talk", arguments: ShippedQuestionnaire.names)
  func nonInterference(name: String) throws {
    let shipped = try ShippedQuestionnaire(name)
    var (pairs, seed) = (0, UInt64(0))
    var differing: [UInt64] = []
    while pairs < 1000 {
      seed += 1
      let talk = try Alone.talk(shipped.machine, seed: seed)
      let content = LeafletContent(of: talk.session)
      let alone = try talk.gone(on: seed) { session in
        pairs += 1
        if LeafletContent(of: session) != content { differing.append(seed) }
      }
      guard seed <= Self.papers else { continue }
      let handed = try shipped.handed(talk.events)
      #expect(try shipped.handed(alone.events) == handed)
      #expect(!handed.contains { $0.contains("CANARY") })
    }
    #expect(differing == [])
  }

  /// For so many of them the papers are made whole, and compared byte for byte.
  private static let papers = 10
}
