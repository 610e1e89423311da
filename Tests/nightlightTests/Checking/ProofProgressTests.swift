import Proving
import Testing

@testable import nightlight

@Suite("The progress of a proof")
struct ProofProgressTests {
  @Test(
    "is told while there is any",
    arguments: [
      (.beginning, "crying: looking at every conversation"),
      (
        .proving(.conditions(done: 7, all: 90)),
        "crying: 7 of 90 conditions worked out for every conversation"
      ),
      (.proving(.properties(done: 12, all: 300)), "crying: 12 of 300 properties looked at"),
      (
        .proving(.questions(done: 3, all: 40)),
        "crying: counting the conversations, 3 of 40 questions taken in"
      ),
      (.ended, nil),
    ] as [(ProofProgress.State, String?)])
  func isTold(state: ProofProgress.State, line: String?) {
    #expect(state.line(of: "crying") == line)
  }
}
