internal import Engine
internal import Records
internal import Storing

extension StoredVisit {
  /// What is handed on of it.
  func record(for reader: Reader) throws(Failure) -> Record {
    do throws(Refusal) {
      return try Record(of: stamped, machine: script.machine, for: reader, chain: chain)
    } catch {
      throw Failure(.badData, "\(stored.word): the events do not follow from one another")
    }
  }
}
