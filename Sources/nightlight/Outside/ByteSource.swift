#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// A file or the standard input, read a piece at a time, so that its size does not matter.
struct ByteSource: ~Copyable {
  private let descriptor: CInt
  private let name: String

  /// Opens a file; `-` is the standard input.
  init(path: String) throws(Failure) {
    name = path
    descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      let trouble = FileTrouble(number: errno)
      throw Failure(trouble.status, "cannot read \(path): \(trouble.reason)")
    }
  }

  deinit {
    if descriptor != STDIN_FILENO { close(descriptor) }
  }

  /// The next bytes; nil at the end.
  func next() throws(Failure) -> ArraySlice<UInt8>? {
    var bytes = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = bytes.withUnsafeMutableBytes { buffer in
        #if canImport(Glibc)
          Glibc.read(descriptor, buffer.baseAddress, buffer.count)
        #else
          Darwin.read(descriptor, buffer.baseAddress, buffer.count)
        #endif
      }
      if count > 0 { return bytes[..<count] }
      if count == 0 { return nil }
      guard errno == EINTR else {
        let trouble = FileTrouble(number: errno)
        throw Failure(trouble.status, "cannot read \(name): \(trouble.reason)")
      }
    }
  }
}
