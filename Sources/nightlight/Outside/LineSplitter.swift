/// Cuts bytes into lines as they come in, however few at a time.
///
/// A line ends with LF or CRLF, which are no part of it. What follows the last end of a line is not
/// a line yet.
struct LineSplitter {
  /// The most bytes that a line may have, its end left out.
  let limit: Int
  private var bytes: [UInt8] = []
  /// Where the line begins that is looked for next.
  private var start = 0
  /// How far the bytes have been searched for the end of that line.
  private var searched = 0
  /// The line has become too long: the rest of it is left out.
  private var isSkipping = false

  init(limit: Int) { self.limit = limit }

  enum Line: Hashable, Sendable {
    case complete([UInt8])
    /// It had more bytes than the limit, and is gone.
    case tooLong
  }

  mutating func feed(_ more: some Sequence<UInt8>) {
    if start > 0 {
      bytes.removeFirst(start)
      searched -= start
      start = 0
    }
    bytes.append(contentsOf: more)
  }

  /// Whether there is a next line already.
  var hasLine: Bool { bytes[searched...].contains(UInt8(ascii: "\n")) }

  /// The next line; nil until more bytes have come in.
  mutating func next() -> Line? {
    guard let end = bytes[searched...].firstIndex(of: UInt8(ascii: "\n")) else {
      searched = bytes.count
      forgetOverlong()
      return nil
    }
    var line = bytes[start..<end]
    (start, searched) = (end + 1, end + 1)
    if line.last == UInt8(ascii: "\r") { line.removeLast() }
    defer { isSkipping = false }
    return isSkipping || line.count > limit ? .tooLong : .complete(Array(line))
  }

  /// What came in after the last end of a line; nil when it was more than a line may have.
  var rest: [UInt8]? {
    isSkipping || bytes.count - start > limit ? nil : Array(bytes[start...])
  }

  /// Keeps no more than the limit of a line whose end is not in sight. One byte more may be the CR
  /// of its end.
  private mutating func forgetOverlong() {
    guard isSkipping || bytes.count - start > limit + 1 else { return }
    isSkipping = true
    bytes.removeAll(keepingCapacity: true)
    (start, searched) = (0, 0)
  }
}
