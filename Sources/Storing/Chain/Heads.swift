/// What a head file says, and what that means beside the events of the database.
struct Heads {
  private enum Slot: Hashable {
    case empty
    case unreadable
    case record(HeadRecord)
  }

  private let slots: [Slot]

  static let none = Heads(bytes: [])

  init(bytes: [UInt8]) {
    var slots = stride(from: 0, to: bytes.count, by: HeadRecord.size).map { start in
      let slot = Array(bytes[start..<min(start + HeadRecord.size, bytes.count)])
      return if slot.allSatisfy({ $0 == 0 }) {
        Slot.empty
      } else {
        HeadRecord(bytes: slot).map(Slot.record) ?? .unreadable
      }
    }
    while slots.last == .empty { slots.removeLast() }
    self.slots = slots
  }

  /// How many events the file has seen; nil when it has not even seen the session.
  var last: Int? { slots.isEmpty ? nil : slots.count - 1 }

  /// How the file compares with the hashes of the session and its events, in order.
  func compared(with hashes: [EventHash], of session: SessionID) -> Verdict {
    if slots.count > hashes.count {
      return .eventsMissing(stored: hashes.count - 1, seen: slots.count - 1)
    }
    var absent: [Int] = []
    for (sequence, hash) in hashes.enumerated() {
      let expected = HeadRecord(session: session, sequence: Int64(sequence), hash: hash)
      switch sequence < slots.count ? slots[sequence] : .empty {
      case .empty, .unreadable: absent.append(sequence)
      case .record(let record) where record != expected: return .differs(at: sequence)
      case .record: break
      }
    }
    return .agrees(absent: absent)
  }

  enum Verdict: Hashable {
    /// Whatever the file says is true of the database. `absent` are the records it does not have;
    /// the last one alone may be absent after a crash.
    case agrees(absent: [Int])
    /// The file has seen more events than the database has.
    case eventsMissing(stored: Int, seen: Int)
    /// The file has seen another event at this place.
    case differs(at: Int)
  }
}
