internal import Engine
internal import JSONSource
internal import Questions
internal import Records
internal import Storing

/// A handover file read through to the last event, with nothing in it taken on trust.
struct HandedCase {
  let handover: Handover
  private let visits: [SessionID: StoredVisit]

  /// As many bytes as a file may have.
  static let mostBytes = 256 << 20

  /// Reads a file.
  ///
  /// - Throws: `badData` for one that is damaged, `unavailable` for one that only a newer version can
  ///   read.
  init(path: String, interface: SourceFile?) throws(Failure) {
    let bytes: [UInt8]
    do throws(FileTrouble) {
      bytes = try Folder.read(path: path, atMost: Self.mostBytes)
    } catch {
      throw Failure(error.status, "cannot read \(path): \(error.reason)")
    }
    try self.init(Self.handover(bytes, path), interface: interface)
  }

  /// Goes through every session of a file: its questionnaire and its words can be read, and its
  /// events follow from one another.
  init(_ handover: Handover, interface: SourceFile?) throws(Failure) {
    var visits: [SessionID: StoredVisit] = [:]
    for handed in handover.sessions where !handed.events.isEmpty {
      visits[handed.session.id] = try StoredVisit(
        handed.session, events: handed.events, interface: interface
      ) { digest throws(StoreError) in handover.content(for: digest) }
    }
    (self.handover, self.visits) = (handover, visits)
  }

  private static func handover(_ bytes: [UInt8], _ path: String) throws(Failure) -> Handover {
    do throws(Handover.Fault) {
      return try Handover(reading: bytes)
    } catch {
      switch error {
      case .notAHandover:
        throw Failure(.badData, "\(path) is not a file that 'handover' wrote")
      case .newer:
        throw Failure(.unavailable, "\(path) was written by a newer Nightlight, or is sealed")
      case .damaged(let how):
        throw Failure(
          .badData, "\(path) is damaged: \(how)",
          help: "nothing of it was taken; ask for the file again")
      }
    }
  }

  /// A session as the file has it; nil for one in which nothing has happened.
  func visit(_ id: SessionID) -> StoredVisit? { visits[id] }
}
