/// The second witness of a session: a file beside the database with the hash of every event, in
/// order. It also carries the lock of the one process that may write to the session.
///
/// A record is written after the event is committed, so the file is never ahead of the database
/// unless the database has lost something. It is synced when the session is closed and not for each
/// event, which would make every answer wait half as long again: after a power cut it may be behind,
/// and then it shows less.
struct HeadFile: ~Copyable {
  private let file: File
  /// How many records the file has room for.
  private var capacity: Int

  private static let growth = 64

  /// Opens the file for writing, or makes it, and locks it.
  ///
  /// - Throws: `.heldByAnother` when another process, or another opening, has it.
  init(openingAt path: String) throws(StoreError) {
    let file = try File(opening: path, for: .writing)
    guard try file.lock() else {
      throw StoreError(
        .heldByAnother, "the session is open in another window or process", path: path)
    }
    capacity = try file.size() / HeadRecord.size
    self.file = file
  }

  /// Makes room for one more record, so that writing it cannot fail for want of space.
  mutating func makeRoom(for sequence: Int64) throws(StoreError) {
    guard sequence >= capacity else { return }
    let zeros = [UInt8](repeating: 0, count: Self.growth * HeadRecord.size)
    let start = Int(sequence) / Self.growth * Self.growth
    let first = max(start, capacity)
    try file.write(
      Array(zeros.dropFirst((first - start) * HeadRecord.size)), at: first * HeadRecord.size)
    capacity = start + Self.growth
  }

  /// Writes a record in its place, without waiting for the disk.
  func write(_ record: HeadRecord) throws(StoreError) {
    try file.write(record.bytes, at: Int(record.sequence) * HeadRecord.size)
  }

  /// Waits until every record is on the disk.
  func sync() throws(StoreError) { try file.sync() }

  func heads() throws(StoreError) -> Heads { Heads(bytes: try file.contents()) }
}
