import CSodium
package import Questions

/// The SHA-256 of bytes, by libsodium.
struct SHA256 {
  private var state = crypto_hash_sha256_state()

  init() { crypto_hash_sha256_init(&state) }

  mutating func add(_ bytes: some Sequence<UInt8>) {
    let all = Array(bytes)
    crypto_hash_sha256_update(&state, all, UInt64(all.count))
  }

  consuming func digest() -> [UInt8] {
    var digest = [UInt8](repeating: 0, count: Int(crypto_hash_sha256_BYTES))
    crypto_hash_sha256_final(&state, &digest)
    return digest
  }

  static func digest(of bytes: [UInt8]) -> [UInt8] {
    var digest = [UInt8](repeating: 0, count: Int(crypto_hash_sha256_BYTES))
    crypto_hash_sha256(&digest, bytes, UInt64(bytes.count))
    return digest
  }
}

extension ContentDigest {
  /// The digest of these bytes.
  package init(of bytes: [UInt8]) { self.init(bytes: SHA256.digest(of: bytes)) }
}
