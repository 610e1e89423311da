import Questions
import Testing

@testable import Storing

@Suite("A handover") struct HandoverTests {
  @Test("is read as it was written")
  func roundTrip() throws {
    let handover = try Handover.sample()
    #expect(try Handover(reading: handover.bytes) == handover)
  }

  @Test("has the same bytes, however its parts were gathered")
  func deterministic() throws {
    let handover = try Handover.sample()
    let other = Handover(
      caseReference: handover.caseReference, sessions: handover.sessions.reversed(),
      contents: handover.contents.reversed() + handover.contents)
    #expect(other.bytes == handover.bytes)
  }

  @Test("says at its beginning that it is not encrypted")
  func head() throws {
    let head = "Nightlight handover 1\nNOT ENCRYPTED: whoever has this file can read it.\n\n"
    #expect(try Handover.sample().bytes.starts(with: Array(head.utf8)))
  }

  @Test("is refused when any one of its bits is another")
  func flipped() throws {
    let bytes = try Handover.sample().bytes
    for index in bytes.indices {
      for bit in 0..<8 {
        var damaged = bytes
        damaged[index] ^= 1 << UInt8(bit)
        #expect(throws: Handover.Fault.self) { try Handover(reading: damaged) }
      }
    }
  }

  @Test("is refused when it ends anywhere before its end, or goes on after it")
  func truncated() throws {
    let bytes = try Handover.sample().bytes
    for count in bytes.indices {
      #expect(throws: Handover.Fault.self) { try Handover(reading: Array(bytes[..<count])) }
    }
    #expect(throws: Handover.Fault.self) { try Handover(reading: bytes + [0]) }
  }

  @Test("that another program wrote is told from one that is damaged")
  func newer() throws {
    let bytes = try Handover.sample().bytes.dropLast(32)
    let text = String(decoding: bytes.prefix(22), as: UTF8.self).replacing("1\n", with: "2\n")
    let newer = Array(text.utf8) + bytes.dropFirst(22)
    #expect(throws: Handover.Fault.newer) {
      try Handover(reading: newer + SHA256.digest(of: newer))
    }
    #expect(throws: Handover.Fault.notAHandover) { try Handover(reading: Array("{}".utf8)) }
  }

  @Test("is refused when its digest is right and its chain is not", arguments: [0, 1, 2])
  func forged(event: Int) throws {
    let handover = try Handover.sample()
    var bytes = Array(handover.bytes.dropLast(32))
    let body = handover.sessions[0].events[event].draft.body
    let place = try #require(bytes.firstRange(of: body))
    bytes[place.lowerBound] ^= 1
    #expect(throws: Handover.Fault.damaged("an event was altered")) {
      try Handover(reading: bytes + SHA256.digest(of: bytes))
    }
  }

  @Test("is refused when it lacks what its sessions rest on")
  func contents() throws {
    let handover = try Handover.sample()
    let bare = Handover(
      caseReference: handover.caseReference, sessions: handover.sessions, contents: [])
    #expect(throws: Handover.Fault.damaged("something it rests on is missing")) {
      try Handover(reading: bare.bytes)
    }
  }

  @Test("may be of a case without a session")
  func empty() throws {
    let empty = Handover(caseReference: "C-1", sessions: [], contents: [])
    #expect(try Handover(reading: empty.bytes) == empty)
  }

  @Test("claims no more of anything than there is room for", arguments: [Int64.max, -1, 1_000_000])
  func greedy(count: Int64) throws {
    var fields = CanonicalBytes(tag: Handover.tag)
    fields.add("C-1")
    fields.add(count)
    let covered = Handover.openHead + fields.bytes
    #expect(throws: Handover.Fault.self) {
      try Handover(reading: covered + SHA256.digest(of: covered))
    }
  }
}

extension Handover {
  /// Two sessions of three events and of one.
  static func sample() throws -> Handover {
    Handover(
      caseReference: "C-1",
      sessions: [
        try HandedSession.sample(1, "first", "second", "third"), try .sample(2, "alone"),
      ], contents: [StoredSession.sampleContent])
  }
}

extension HandedSession {
  /// A session with an event for each text.
  static func sample(_ number: UInt8, _ texts: String...) throws -> HandedSession {
    let session = try StoredSession.sample(number)
    var events: [StoredEvent] = []
    for text in texts {
      events.append(
        StoredEvent(
          .sample(text), session: session.id, sequence: Int64(events.count) + 1,
          previous: events.last?.hash ?? session.hash))
    }
    return HandedSession(session, events: events)
  }
}
