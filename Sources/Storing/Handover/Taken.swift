package import Questions

/// What came into the store out of a file: by which file, when, and by which program.
package struct Taken: Hashable, Sendable {
  package let session: SessionID
  /// The sequence of the first event that came; 0 where the session itself came with it.
  package let first: Int64
  /// The sequence of the last.
  package let last: Int64
  /// The digest of the whole file.
  package let file: ContentDigest
  /// Milliseconds since 1 January 1970 UTC, by the clock of the machine.
  package let moment: Int64
  /// The version of the program that took it.
  package let program: String
  /// The word that the session was begun with, which its hash is made of.
  let word: String

  /// Binds what is said here to the chain as it was after the last event.
  func hash(after head: EventHash) -> [UInt8] {
    var fields = CanonicalBytes(tag: "nightlight taken 1")
    fields.add(session.bytes)
    fields.add(first)
    fields.add(last)
    fields.add(file.bytes)
    fields.add(moment)
    fields.add(program)
    fields.add(word)
    fields.add(head.bytes)
    return fields.digest
  }
}
