import Storing
import Testing

@testable import nightlight

@Suite("Trouble with the store")
struct FailureTests {
  @Test(
    "ends with the status that fits it",
    arguments: zip(
      StoreError.Code.allCases,
      [
        .badData, .badData, .noInput, .unavailable, .unavailable, .outOfResources,
        .cannotCreate, .notWritten, .inUse, .inUse, .ourFault, .inUse, .notAllowed,
      ] as [nightlight.ExitStatus]))
  func status(code: StoreError.Code, status: nightlight.ExitStatus) {
    let failure = Failure(StoreError(code, "trouble", path: "/store"))
    #expect(failure == Failure(status, "/store: trouble"))
  }

  @Test("has a status for every kind")
  func complete() { #expect(StoreError.Code.allCases.count == 13) }
}
