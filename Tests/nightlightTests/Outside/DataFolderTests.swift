import Testing

@testable import nightlight

@Suite("The data folder")
struct DataFolderTests {
  @Test("is looked for beside an installed program")
  func installed() {
    #expect(
      DataFolder.places(around: "/usr/local/bin/nightlight").map(\.path)
        == ["/usr/local/share/nightlight"])
  }

  @Test("is looked for in the package around a built program")
  func built() {
    #expect(
      DataFolder.places(around: "/home/ada/nightlight/.build/release/nightlight").map(\.path).last
        == "/home/ada/nightlight")
  }

  @Test("is the one named, or nowhere")
  func named() throws {
    var environment = Environment()
    environment.data = "/nowhere-in-the-environment"
    #expect(throws: Failure(.noInput, "there are no questionnaires in /nowhere-at-all")) {
      try DataFolder(option: "/nowhere-at-all", environment: environment, program: nil)
    }
    #expect(
      throws: Failure(.noInput, "there are no questionnaires in /nowhere-in-the-environment")
    ) {
      try DataFolder(option: nil, environment: environment, program: nil)
    }
  }
}
