internal import Synchronization

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// A signal that ends a session.
enum Interruption: Hashable, Sendable {
  /// Ctrl-C.
  case keyboard
  /// The terminal was closed, or the system is going down.
  case pause
}

/// Where the handler writes the number of a signal; -1 until signals are taken.
///
/// A signal handler may do next to nothing, so it writes one byte into a pipe, and whoever waits
/// for input waits for the pipe too: no signal is lost between looking and waiting, and none ever
/// comes between an answer and its place on the disk.
private let bell = Atomic<CInt>(-1)

/// The signals that end a session, taken only where the session waits for input.
struct Interruptions {
  /// Readable as soon as a signal has come.
  let descriptor: CInt

  /// Begins to take Ctrl-C, the closing of the terminal, and a request to end.
  static func begin() throws(Failure) -> Interruptions {
    var ends: [CInt] = [-1, -1]
    guard pipe(&ends) == 0 else {
      throw Failure(.outOfResources, "no pipe can be made: \(String(cString: strerror(errno)))")
    }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    bell.store(ends[1], ordering: .sequentiallyConsistent)
    for number in [SIGINT, SIGHUP, SIGTERM] {
      signal(number) { number in
        var byte = UInt8(truncatingIfNeeded: number)
        let before = errno
        _ = write(bell.load(ordering: .sequentiallyConsistent), &byte, 1)
        errno = before
      }
    }
    return Interruptions(descriptor: ends[0])
  }

  /// The signal that came.
  func take() -> Interruption {
    var byte: UInt8 = 0
    while read(descriptor, &byte, 1) < 0 && errno == EINTR {}
    return CInt(byte) == SIGINT ? .keyboard : .pause
  }
}
