internal import Dialogue

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// The one reader of what is typed or piped in: a line at a time, exactly as it was ended.
struct LineReader {
  private let descriptor: CInt
  private let interruptions: Interruptions?
  private var splitter: LineSplitter
  private var hasEnded = false

  /// The most bytes that a typed line may have.
  static let mostBytes = 4096

  init(descriptor: CInt, interruptions: Interruptions?) {
    (self.descriptor, self.interruptions) = (descriptor, interruptions)
    splitter = LineSplitter(limit: Self.mostBytes)
  }

  /// The reader of what is typed or piped in, which a signal interrupts.
  static func standardInput() throws(Failure) -> LineReader {
    LineReader(descriptor: 0, interruptions: try Interruptions.begin())
  }

  /// What comes out of waiting for a line.
  enum Reading: Hashable, Sendable {
    case line(Input)
    case interrupted(Interruption)
  }

  /// Waits for a line, the end of the input, or a signal.
  ///
  /// Bytes after the last end of a line are no line: nothing is taken for an answer that was not
  /// entered.
  mutating func next() -> Reading {
    while true {
      if let line = splitter.next() { return .line(Input(line)) }
      if hasEnded { return .line(.end) }
      if let interruption = waitForInput() { return .interrupted(interruption) }
      read()
    }
  }

  /// Whether nothing has come in, and nothing does for so many milliseconds.
  func isQuiet(for milliseconds: CInt = 0) -> Bool {
    var waited = waited
    return !splitter.hasLine && !hasEnded && poll(&waited, 2, milliseconds) == 0
  }

  private mutating func read() {
    var count = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: Self.mostBytes) { buffer, filled in
      #if canImport(Glibc)
        count = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
      #else
        count = Darwin.read(descriptor, buffer.baseAddress, buffer.count)
      #endif
      filled = max(count, 0)
    }
    if count > 0 {
      splitter.feed(bytes)
    } else if count == 0 || (errno != EINTR && errno != EAGAIN) {
      // A terminal that was hung up cannot be read: that is the end of the input too.
      hasEnded = true
    }
  }

  private func waitForInput() -> Interruption? {
    guard let interruptions else { return nil }
    var waited = waited
    while poll(&waited, 2, -1) < 0 && errno == EINTR {}
    return waited[0].revents != 0 ? interruptions.take() : nil
  }

  /// What is waited for: a signal, where signals are taken, and bytes.
  private var waited: [pollfd] {
    [interruptions?.descriptor ?? -1, descriptor].map {
      pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
    }
  }
}
