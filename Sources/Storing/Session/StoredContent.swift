package import Questions

/// The bytes of a questionnaire or a catalogue with their digest, which is computed once.
package struct StoredContent: Hashable, Sendable {
  package let bytes: [UInt8]
  package let digest: ContentDigest

  /// - Complexity: linear in the bytes; some 10 milliseconds for a megabyte.
  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
    digest = ContentDigest(of: bytes)
  }

  /// - Precondition: the digest is that of the bytes.
  init(_ bytes: [UInt8], digest: ContentDigest) {
    (self.bytes, self.digest) = (bytes, digest)
  }
}
