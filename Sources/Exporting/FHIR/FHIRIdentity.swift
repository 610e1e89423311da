package import Questions

/// A name for a resource that no other has, and that is the same in every run: a UUID of version 8
/// (RFC 9562), out of the SHA-256 of what the resource is of.
package struct FHIRIdentity: Hashable, Sendable, CustomStringConvertible {
  package let description: String

  init(of digest: ContentDigest) {
    var bytes = Array(digest.bytes.prefix(16))
    bytes[6] = bytes[6] & 0x0F | 0x80
    bytes[8] = bytes[8] & 0x3F | 0x80
    let digits = Array(
      ContentDigest(bytes: bytes + bytes).description.utf8.prefix(32))
    let ends = [0, 8, 12, 16, 20, 32]
    description = zip(ends, ends.dropFirst()).map {
      String(decoding: digits[$0..<$1], as: UTF8.self)
    }.joined(separator: "-")
  }

  /// The resource wherever it is kept.
  var urn: String { "urn:uuid:\(description)" }
}

/// Whatever works out SHA-256.
package typealias Digesting = @Sendable ([UInt8]) -> ContentDigest

extension FHIRIdentity {
  /// The name of what is told apart by these words in this order.
  init(_ words: [String], by digest: Digesting) {
    self.init(of: digest(Array((["nightlight-fhir"] + words).joined(separator: "\n").utf8)))
  }
}
