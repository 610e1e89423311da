import Testing

@testable import nightlight

@Suite("The place of the store")
struct StorePathTests {
  @Test("is the one named, then the one in the environment, then the usual one")
  func order() throws {
    var environment = Environment()
    environment.home = "/home/hv"
    #expect(try path(nil, environment) == "/home/hv/.local/share/nightlight/demo")
    environment.dataHome = "/data"
    #expect(try path(nil, environment) == "/data/nightlight/demo")
    environment.store = "/store"
    #expect(try path(nil, environment) == "/store")
    #expect(try path("here", environment) == "here")
  }

  @Test("is not beside the program when the usual folder is named without its root")
  func relative() throws {
    var environment = Environment()
    (environment.dataHome, environment.home) = ("data", "/home/hv")
    #expect(try path(nil, environment) == "/home/hv/.local/share/nightlight/demo")
  }

  @Test("has to be named where there is no usual one")
  func nowhere() {
    let failure = #expect(throws: Failure.self) { try path(nil, Environment()) }
    #expect(failure?.status == .cannotCreate)
  }

  private func path(_ option: String?, _ environment: Environment) throws(Failure) -> String {
    try StorePath.path(option: option, environment: environment)
  }
}
