import Engine
import Records
import TestSupport

extension RecordedVisit {
  func record(for reader: Reader, chain: Chain? = nil) throws -> Record {
    try Record(of: events, machine: SmallQuestionnaire.machine, for: reader, chain: chain)
  }
}
