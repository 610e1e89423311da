import Testing

@testable import nightlight

@Suite("The progress of a proof")
struct ProofProgressTests {
  @Test(
    "is told while there is any",
    arguments: [
      (ProofProgress.State.beginning, "crying: looking at every conversation"),
      (.proving(done: 12, all: 300), "crying: 12 of 300 properties looked at"),
      (.proving(done: 300, all: 300), "crying: counting the conversations"), (.ended, nil),
    ] as [(ProofProgress.State, String?)])
  func isTold(state: ProofProgress.State, line: String?) {
    #expect(state.line(of: "crying") == line)
  }
}
