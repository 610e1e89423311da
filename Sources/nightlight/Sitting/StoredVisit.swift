internal import Authoring
internal import Engine
internal import JSONSource
internal import Questions
internal import Records
internal import Storing
internal import Wording

/// A session as it stands in the store, with the exact questionnaire and words that it uses.
struct StoredVisit {
  let stored: StoredSession
  let events: [StoredEvent]
  let stamped: [StampedEvent]
  let script: Script
  let session: Session

  /// Reads a session from the store: its events, and the bytes that they rest on. The program's own
  /// words of today stand in for what the session's are too old to know.
  init(
    _ stored: StoredSession, events: [StoredEvent], in store: Store, interface: SourceFile?
  ) throws(Failure) {
    try self.init(stored, events: events, interface: interface) { digest throws(StoreError) in
      try store.content(for: digest)
    }
  }

  /// Reads a session whose contents are found by their digests, wherever they are kept.
  init(
    _ stored: StoredSession, events: [StoredEvent], interface: SourceFile?, content: Contents
  ) throws(Failure) {
    (self.stored, self.events) = (stored, events)
    stamped = try Self.decoded(events, of: stored)
    guard !stamped.isEmpty else { throw Self.nothingAsked(in: stored) }
    let machine = try Self.machine(of: stored, content)
    session = try Self.replayed(stamped, of: stored, machine: machine)
    script = try Self.script(
      machine, of: stored, words: session.catalogues, interface: interface, content)
  }

  /// Why there is nothing to be made of a session that ended before its first event.
  static func nothingAsked(in stored: StoredSession) -> Failure {
    Failure(
      .noInput, "nothing was asked in \(stored.word) yet",
      help: "start again: nightlight talk QUESTIONNAIRE")
  }

  /// Takes a session whose parts were read one by one.
  init(
    _ stored: StoredSession, events: [StoredEvent], stamped: [StampedEvent], session: Session,
    script: Script
  ) {
    (self.stored, self.events, self.stamped) = (stored, events, stamped)
    (self.session, self.script) = (session, script)
  }

  /// Reads a session that nobody has to be writing to.
  init(_ stored: StoredSession, in store: Store, interface: SourceFile?) throws(Failure) {
    let events = try Failure.translating { () throws(StoreError) in
      try store.events(of: stored.id)
    }
    try self.init(stored, events: events, in: store, interface: interface)
  }

  /// Where bytes are found by their digest; nil for those that are not there.
  typealias Contents = (ContentDigest) throws(StoreError) -> [UInt8]?

  /// The chain over the events, for a record's line of integrity.
  var chain: Chain {
    Chain(heads: events.map { ContentDigest(bytes: $0.hash.bytes) }, holds: true)
  }

  var questionnaire: Questionnaire { session.questionnaire }

  /// The language in which the session is held now.
  var language: LanguageTag { LanguageTag(session.language) ?? .english }

  /// Refuses to go on when the questionnaire of that name has been withdrawn in the meantime.
  ///
  /// Where the file cannot be found or read there is nothing to know, and the session goes on.
  func checkNotWithdrawnSince(_ desk: Desk) throws(Failure) {
    guard let folder = try? desk.dataFolder(),
      let file = try? folder.questionnaire(questionnaire.id.description),
      ContentDigest(of: file.bytes) != stored.questionnaire,
      let newest = QuestionnaireLoader.load(file, on: nil, checking: .structure).questionnaire,
      newest.review.status == .withdrawn
    else { return }
    try Validity(review: newest.review, today: desk.clock.today).check()
  }

  /// The questionnaire of a session, ready to run.
  static func machine(of stored: StoredSession, in store: Store) throws(Failure) -> Machine {
    try machine(of: stored) { digest throws(StoreError) in try store.content(for: digest) }
  }

  /// A questionnaire with the words that a session uses.
  static func script(
    _ machine: Machine, of stored: StoredSession, words digests: [ContentDigest],
    interface: SourceFile?, _ content: Contents
  ) throws(Failure) -> Script {
    var files: [SourceFile] = []
    for digest in digests {
      files.append(
        SourceFile(
          name: "the words of \(stored.word)", bytes: try bytes(digest, of: stored, content)))
    }
    return try Script(
      machine, questionnaire: stored.questionnaire,
      catalogues: Script.read(files + [interface].compactMap(\.self)), digests: digests)
  }

  static func machine(of stored: StoredSession, _ content: Contents) throws(Failure) -> Machine {
    let file = SourceFile(
      name: "the questionnaire of \(stored.word)",
      bytes: try bytes(stored.questionnaire, of: stored, content))
    let loaded = QuestionnaireLoader.load(file, on: nil, checking: .structure)
    guard let questionnaire = loaded.questionnaire else {
      throw Failure(
        .badData, "the questionnaire of \(stored.word) cannot be read any more",
        help: "this version of the program knows another form of questionnaires")
    }
    return Machine(questionnaire)
  }

  /// The session to which stored events lead.
  static func replayed(
    _ events: [StampedEvent], of stored: StoredSession, machine: Machine
  ) throws(Failure) -> Session {
    do throws(Refusal) {
      return try Session(replaying: events, machine: machine)
    } catch {
      throw Failure(.badData, "\(stored.word): the events do not follow from one another")
    }
  }

  /// The events of a session, out of the bytes that the store keeps.
  static func decoded(_ events: [StoredEvent], of stored: StoredSession) throws(Failure)
    -> [StampedEvent]
  {
    var stamped: [StampedEvent] = []
    for event in events {
      do throws(CodingFailure) {
        stamped.append(try StampedEvent(decoding: event.draft.body))
      } catch {
        throw Failure(
          .badData, "\(stored.word): event \(event.sequence) cannot be read",
          help: "it may have been written by a newer version of the program")
      }
    }
    return stamped
  }

  private static func bytes(
    _ digest: ContentDigest, of stored: StoredSession, _ content: Contents
  ) throws(Failure) -> [UInt8] {
    let bytes = try Failure.translating { () throws(StoreError) in try content(digest) }
    guard let bytes else {
      throw Failure(.badData, "\(stored.word): what it was asked with is missing")
    }
    return bytes
  }
}
