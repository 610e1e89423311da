import Questions

extension Handover {
  /// Reads a file, and checks every byte of it: the digest of the whole, every link of every chain,
  /// that the bytes which the events name are there, and that it is written in the one way in which
  /// it can be.
  ///
  /// - Throws: why it cannot be believed.
  package init(reading bytes: [UInt8]) throws(Fault) {
    guard bytes.starts(with: Self.mark) else { throw .notAHandover }
    let covered = bytes.dropLast(Self.digestSize)
    guard bytes.count > Self.mark.count + Self.digestSize,
      SHA256.digest(of: Array(covered)) == Array(bytes.suffix(Self.digestSize))
    else { throw .damaged("it is not what was written, or is cut short") }
    guard covered.starts(with: Self.openHead) else { throw .newer }
    var fields = FieldSequence(covered.dropFirst(Self.openHead.count))
    self = try fields.handover()
    // Whatever could be read in two ways would not be the same bytes again.
    guard self.bytes == bytes else { throw .damaged("it is not written as such a file is") }
    try checkContents()
  }

  /// Why a file cannot be taken.
  package enum Fault: Error, Hashable, Sendable {
    /// It is some other file.
    case notAHandover
    /// Written by a newer version of the program, or sealed, which this one cannot undo.
    case newer
    /// Not what was written; says how it shows.
    case damaged(String)
  }

  private func checkContents() throws(Fault) {
    let there = Set(contents.map(\.digest))
    for handed in sessions {
      let named = [handed.session.questionnaire] + handed.events.compactMap(\.draft.content)
      guard there.isSuperset(of: named) else { throw .damaged("something it rests on is missing") }
    }
  }
}

/// Fields one after the other, each with its length before it.
private struct FieldSequence {
  private var rest: ArraySlice<UInt8>

  init(_ bytes: ArraySlice<UInt8>) { rest = bytes }

  mutating func handover() throws(Handover.Fault) -> Handover {
    guard try field() == Handover.tag.withUTF8Buffer(Array.init) else { throw Self.malformed }
    let reference = String(decoding: try field(), as: UTF8.self)
    var contents: [StoredContent] = []
    for _ in 0..<(try count()) { contents.append(StoredContent(try field())) }
    var sessions: [HandedSession] = []
    for _ in 0..<(try count()) { sessions.append(try session(of: reference)) }
    guard rest.isEmpty else { throw Self.malformed }
    return Handover(caseReference: reference, sessions: sessions, contents: contents)
  }

  private mutating func session(of reference: String) throws(Handover.Fault) -> HandedSession {
    let (id, key) = (SessionID(bytes: try field()), try number())
    let word = String(decoding: try field(), as: UTF8.self)
    let (questionnaire, created) = (try digest(), try number())
    guard let id else { throw Self.malformed }
    guard key == 0 else { throw .newer }
    let session = StoredSession(
      id: id, word: word, caseReference: reference,
      questionnaire: ContentDigest(bytes: questionnaire), created: created, keyVersion: key)
    guard try digest() == session.hash.bytes else { throw .damaged("a session was altered") }
    var (events, link): ([StoredEvent], EventHash) = ([], session.hash)
    for _ in 0..<(try count()) {
      let event = try event(of: id, after: events.count, previous: link)
      events.append(event)
      link = event.hash
    }
    return HandedSession(session, events: events)
  }

  private mutating func event(
    of session: SessionID, after count: Int, previous link: EventHash
  ) throws(Handover.Fault) -> StoredEvent {
    let audience = Audience(rawValue: String(decoding: try field(), as: UTF8.self))
    let kind = EventKind(rawValue: String(decoding: try field(), as: UTF8.self))
    let (key, content, body) = (try number(), try field(), try field())
    guard let audience, let kind, key == 0 else { throw .newer }
    guard content.isEmpty || content.count == 32 else { throw Self.malformed }
    let draft = EventDraft(
      kind, audience: audience, body: body,
      content: content.isEmpty ? nil : ContentDigest(bytes: content), keyVersion: key)
    let event = StoredEvent(
      draft, session: session, sequence: Int64(count) + 1, previous: link)
    guard try digest() == event.hash.bytes else { throw .damaged("an event was altered") }
    return event
  }

  // MARK: Fields

  private static let malformed = Handover.Fault.damaged("it is not written as such a file is")

  private mutating func field() throws(Handover.Fault) -> [UInt8] {
    let length = rest.prefix(4).reduce(0) { $0 << 8 | Int($1) }
    guard rest.count >= 4, rest.count - 4 >= length else { throw Self.malformed }
    defer { rest = rest.dropFirst(4 + length) }
    return Array(rest.dropFirst(4).prefix(length))
  }

  private mutating func digest() throws(Handover.Fault) -> [UInt8] {
    let bytes = try field()
    guard bytes.count == 32 else { throw Self.malformed }
    return bytes
  }

  private mutating func number() throws(Handover.Fault) -> Int64 {
    guard let number = Int64(bigEndianBytes: try field()) else { throw Self.malformed }
    return number
  }

  /// How many of something follow; each has at least the four bytes of a length.
  private mutating func count() throws(Handover.Fault) -> Int {
    let count = try number()
    guard count >= 0, count <= rest.count / 4 else { throw Self.malformed }
    return Int(count)
  }
}
