#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// The one way out for text: nothing counts as written before the system has taken it.
struct Writer {
  private let descriptor: CInt
  /// What it is called in a message, where it has a name.
  private let name: String?
  private var waiting: [UInt8] = []

  init(descriptor: CInt, name: String? = nil) { (self.descriptor, self.name) = (descriptor, name) }

  static let standardOutput = Writer(descriptor: STDOUT_FILENO)
  static let standardError = Writer(descriptor: STDERR_FILENO)

  /// Adds text to what waits to be written.
  mutating func add(_ text: String) { waiting.append(contentsOf: text.utf8) }

  mutating func add(_ bytes: [UInt8]) { waiting.append(contentsOf: bytes) }

  mutating func add(lines: [String]) {
    for line in lines {
      add(line)
      waiting.append(UInt8(ascii: "\n"))
    }
  }

  /// Messages as they fit on the terminal, where one is written to.
  func fitted(_ lines: [String], _ environment: Environment) -> [String] {
    Terminal.messageWidth(of: descriptor, environment).map {
      Wrapped.fitted(lines, width: $0)
    } ?? lines
  }

  /// Writes all that waits.
  ///
  /// - Throws: what the system said; the rest is then given up.
  mutating func flush() throws(WriteFailure) {
    defer { waiting.removeAll(keepingCapacity: true) }
    try Self.write(waiting, to: descriptor)
  }

  /// Writes all that waits; what keeps it from being written ends the command.
  mutating func finish() throws(Failure) {
    do {
      try flush()
    } catch {
      let what = name.map { "\($0) was not written" } ?? "not everything could be written"
      throw Failure(.notWritten, "\(what): \(error.reason)")
    }
  }

  /// Writes what waits once there is a good deal of it, so that a long output needs little memory.
  mutating func flushIfLarge() throws(Failure) {
    if waiting.count >= 1 << 16 { try finish() }
  }

  /// Writes all bytes, in as many steps as the system needs.
  static func write(_ bytes: [UInt8], to descriptor: CInt) throws(WriteFailure) {
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes {
        #if canImport(Glibc)
          Glibc.write(descriptor, $0.baseAddress, $0.count)
        #else
          Darwin.write(descriptor, $0.baseAddress, $0.count)
        #endif
      }
      if count > 0 {
        written += count
      } else if errno == EAGAIN {
        try waitUntilWritable(descriptor)
      } else if errno != EINTR {
        throw WriteFailure(number: errno)
      }
    }
  }

  /// A terminal or pipe shared with a program that asked not to be kept waiting.
  private static func waitUntilWritable(_ descriptor: CInt) throws(WriteFailure) {
    var waited = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
    guard poll(&waited, 1, -1) >= 0 || errno == EINTR else { throw WriteFailure(number: errno) }
  }
}

/// Why the system did not take what was to be written.
struct WriteFailure: Error, Hashable, Sendable {
  /// The number that the system gave.
  let number: CInt

  /// The reader at the other end has gone.
  var isClosed: Bool { number == EPIPE }

  var reason: String {
    switch number {
    case EPIPE: "the reader has gone"
    case ENOSPC, EDQUOT: "the disk is full"
    case EFBIG: "the file may not become larger"
    case EBADF: "the output is closed"
    default: String(cString: strerror(number))
    }
  }
}
