package import Questions

extension Store {
  /// Keeps bytes under their digest, durably; bytes that are there already are not written again.
  package func putContent(_ content: StoredContent) throws(StoreError) {
    try write { connection throws(StoreError) in
      if try hasContent(content.digest) { return }
      try connection.run(
        "INSERT OR IGNORE INTO content (digest, bytes) VALUES (?, ?)",
        [.blob(content.digest.bytes), .blob(content.bytes)])
    }
  }

  /// The bytes with their digest, which is looked up where the same bytes are kept already.
  ///
  /// Comparing is some ten times as fast as hashing, and every start of a session needs it.
  package func identified(_ bytes: [UInt8]) throws(StoreError) -> StoredContent {
    let digests = try connection.rows(
      "SELECT digest FROM content WHERE length(bytes) = ? AND bytes = ?",
      [.integer(Int64(bytes.count)), .blob(bytes)]
    ) { $0.blob(0) }
    guard let digest = digests.first, digest.count == 32 else {
      return StoredContent(bytes)
    }
    return StoredContent(bytes, digest: ContentDigest(bytes: digest))
  }

  /// The bytes with this digest; nil when the store does not have them.
  ///
  /// - Throws: `.damaged` when the bytes no longer have the digest.
  package func content(for digest: ContentDigest) throws(StoreError) -> [UInt8]? {
    let found = try connection.rows(
      "SELECT bytes FROM content WHERE digest = ?", [.blob(digest.bytes)]
    ) { $0.blob(0) }
    guard let bytes = found.first else { return nil }
    guard ContentDigest(of: bytes) == digest else {
      throw StoreError(
        .damaged, "the content \(digest) is not what was stored", path: folder.database)
    }
    return bytes
  }

  /// Whether the bytes with this digest are kept; they are not read.
  package func hasContent(_ digest: ContentDigest) throws(StoreError) -> Bool {
    try !connection.rows("SELECT 1 FROM content WHERE digest = ?", [.blob(digest.bytes)]) { _ in }
      .isEmpty
  }

  /// Whether this version of the program has found nothing wrong with these contents together.
  package func isChecked(
    _ contents: [ContentDigest], by program: String
  ) throws(StoreError) -> Bool {
    try !connection.rows(
      "SELECT 1 FROM checked WHERE contents = ? AND program = ?",
      [.blob(Self.digest(of: contents)), .text(program)]
    ) { _ in }
    .isEmpty
  }

  /// Remembers that this version of the program has found nothing wrong with these contents.
  package func markChecked(
    _ contents: [ContentDigest], by program: String
  ) throws(StoreError) {
    try write { connection throws(StoreError) in
      try connection.run(
        "INSERT OR IGNORE INTO checked (contents, program) VALUES (?, ?)",
        [.blob(Self.digest(of: contents)), .text(program)])
    }
  }

  /// One digest for a set of them, in whatever order they are named.
  private static func digest(of contents: [ContentDigest]) -> [UInt8] {
    var fields = CanonicalBytes(tag: "nightlight checked 1")
    for bytes in Set(contents).map(\.bytes).sorted(by: { $0.lexicographicallyPrecedes($1) }) {
      fields.add(bytes)
    }
    return fields.digest
  }
}
