import Questions
import Storing
import Testing

/// The vectors are those that `Tests/Store/chain_vectors.py` prints.
@Suite("The hash of an event") struct EventHashTests {
  let session: StoredSession
  let first: StoredEvent

  init() throws {
    session = StoredSession(
      id: try #require(SessionID(bytes: Array(0..<16))), word: "WORD1", caseReference: "C-1",
      questionnaire: ContentDigest(of: Array("{}".utf8)), created: 1_780_000_000_000)
    first = StoredEvent(
      EventDraft(.open, audience: .parent, body: [], content: session.questionnaire),
      session: session.id, sequence: 1, previous: session.hash)
  }

  @Test("begins with the hash of its session")
  func start() {
    #expect(
      "\(session.hash)" == "378cfd6b0f862d2630c6cf098c3f0a38a377f74eb3d4b01fed3540cf81e78a9f")
  }

  @Test("covers an empty body and a content")
  func empty() {
    #expect("\(first.hash)" == "9e3f8d6e10c2e781bbeba193bd22dd69e45216c6ae5312a8ec4eb8c5cf1db27a")
  }

  @Test("covers the greatest number, bytes beyond ASCII and no content")
  func second() {
    let draft = EventDraft(
      .entry, audience: .restricted, body: Array("Ärger".utf8), keyVersion: .max)
    let second = StoredEvent(draft, session: session.id, sequence: 2, previous: first.hash)
    #expect("\(second.hash)" == "0c096832ceeb000350891e42e5014615580a73958fd8df4e12bc74ec65ddc87a")
  }

  @Test(
    "is that of SHA-256",
    arguments: zip(
      ["", "abc", String(repeating: "a", count: 1_000_000)],
      [
        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
        "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0",
      ]))
  func digest(text: String, expected: String) {
    #expect("\(ContentDigest(of: Array(text.utf8)))" == expected)
  }
}
