internal import Storing

extension Failure {
  init(_ error: StoreError) {
    self.init(error.code.status, error.description)
  }

  /// Does something with the store, and says what went wrong in the form a command ends with.
  static func translating<Result>(_ work: () throws(StoreError) -> Result) throws(Failure)
    -> Result
  {
    do throws(StoreError) {
      return try work()
    } catch {
      throw Failure(error)
    }
  }
}

extension StoreError.Code {
  /// The exit status that fits it.
  var status: ExitStatus {
    switch self {
    case .damaged, .notAStore: .badData
    case .missing: .noInput
    case .newer, .unavailable: .unavailable
    case .exhausted: .outOfResources
    case .cannotCreate: .cannotCreate
    case .notSaved: .notWritten
    case .heldByAnother, .overtaken, .busy: .inUse
    case .taken: .ourFault
    case .notAllowed: .notAllowed
    }
  }
}
