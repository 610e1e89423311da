internal import Engine
internal import Questions
internal import Records
internal import Storing

/// `handover`: a case as one file, for whoever looks after the family next.
struct HandoverCommand {
  static func run(_ desk: inout Desk) throws(Failure) -> ExitStatus {
    guard let place = desk.arguments[.output], place != "-" else {
      throw Failure(
        .wrongUsage, "'handover' needs a file to write: -o FILE",
        help: "see nightlight handover --help")
    }
    let store = try desk.store(.readOnly)
    let (reference, sessions) = try desk.storedCase(desk.operand(0), in: store)
    let handover = try handover(of: reference, sessions, in: store)
    _ = try HandedCase(handover, interface: desk.interface)
    let path =
      Folder(path: place).exists ? Folder(path: place).path(of: "handover.nightlight") : place
    let bytes = handover.bytes
    try OutputFile.create(bytes, at: path)
    let events = handover.sessions.reduce(0) { $0 + $1.events.count }
    desk.messages.add(lines: [
      "NOT ENCRYPTED: whoever has this file can read it. Keep it as you would the case notes.",
      "Written: \(path)",
      "Case \(reference): \(counted(handover.sessions.count, "session")), "
        + "\(counted(events, "event")), digest \(ContentDigest(of: bytes))",
    ])
    try desk.messages.finish()
    return .done
  }

  /// Everything there is of a case, with the bytes that it rests on.
  private static func handover(
    of reference: CaseReference, _ sessions: [StoredSession], in store: Store
  ) throws(Failure) -> Handover {
    var handed: [HandedSession] = []
    var contents: [ContentDigest: StoredContent] = [:]
    for session in sessions {
      let events = try Failure.translating { () throws(StoreError) in
        try store.events(of: session.id)
      }
      handed.append(HandedSession(session, events: events))
      let stamped = try StoredVisit.decoded(events, of: session)
      let digests =
        [session.questionnaire] + events.compactMap(\.draft.content)
        + stamped.flatMap(\.event.contents)
      for digest in digests where contents[digest] == nil {
        contents[digest] = try content(digest, of: session, in: store)
      }
    }
    return Handover(
      caseReference: reference.description, sessions: handed, contents: contents.values)
  }

  private static func content(
    _ digest: ContentDigest, of session: StoredSession, in store: Store
  ) throws(Failure) -> StoredContent {
    let bytes = try Failure.translating { () throws(StoreError) in
      try store.content(for: digest)
    }
    guard let bytes else {
      throw Failure(.badData, "\(session.word): what it was asked with is missing")
    }
    return StoredContent(bytes)
  }
}

/// A number of things whose name only adds an s.
