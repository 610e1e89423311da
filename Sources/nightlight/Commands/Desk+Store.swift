internal import Records
internal import Storing

extension Desk {
  /// Opens the store.
  ///
  /// - Throws: when it cannot be read, or cannot be written where it is to be.
  func store(_ mode: Store.Mode) throws(Failure) -> Store {
    let path = try StorePath.path(option: arguments[.store], environment: environment)
    return try Failure.translating { () throws(StoreError) in try Store.open(path, mode: mode) }
  }

  /// The session that somebody named by its word, in whatever case it was typed.
  ///
  /// - Throws: when the word cannot be one, or no session has it.
  func session(_ typed: String, in store: Store) throws(Failure) -> StoredSession {
    let word: ResumeWord
    do throws(ResumeWord.Malformed) {
      word = try ResumeWord(typed)
    } catch {
      throw Failure(.noInput, error.message(for: typed), help: "nightlight list shows the words")
    }
    let found = try Failure.translating { () throws(StoreError) in
      try store.session(word: word.description)
    }
    guard let found else {
      throw Failure(
        .noInput, "no session has the word \(word)", help: "nightlight list shows the words")
    }
    return found
  }

  /// The case that somebody named, and its sessions, the oldest first.
  ///
  /// - Throws: when the reference cannot be one, or the store has no session of it.
  mutating func storedCase(
    _ typed: String, in store: Store
  ) throws(Failure) -> (reference: CaseReference, sessions: [StoredSession]) {
    let reference = try CaseReference(typed: typed, allowsNHSNumbers: settings().allowsNHSNumbers)
    let found = try Failure.translating { () throws(StoreError) in
      try store.sessions(ofCase: reference.description)
    }
    guard !found.isEmpty else {
      throw Failure(.noInput, "there is no session of the case \(reference)")
    }
    return (reference, found)
  }

  /// Opens a session to go on with it, and says when its witness had to be made again.
  mutating func openSession(_ stored: StoredSession, in store: Store) throws(Failure) -> SessionLog
  {
    let log = try Failure.translating { () throws(StoreError) in
      try store.openSession(stored.id)
    }
    // One record is what a killed process leaves behind.
    if log.repairedHeads > 1 {
      messages.add(lines: [
        "nightlight: \(log.repairedHeads) records of the head file of \(stored.word) were missing "
          + "and are written again; every answer is here"
      ])
      try messages.finish()
    }
    return log
  }
}

extension ResumeWord.Malformed {
  fileprivate func message(for typed: String) -> String {
    switch self {
    case .length: "'\(typed)' is not a word of five letters"
    case .letter(let letter): "'\(typed)' is not a resume word: it has no \(letter)"
    case .check: "'\(typed)' is not a resume word: one of its letters is another"
    }
  }
}
