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
      (
        .proving(.happenings(done: 5, all: 70)),
        "crying: 5 of 70 things that can happen put into a conversation"
      ),
      (
        .proving(.bounds(done: 1, all: 9)),
        "crying: finding how few are enough, 1 of 9 beginnings tried"
      ),
      (.proving(.comparisons(done: 8, all: 80)), "crying: 8 of 80 things held against each other"),
      (.proving(.slips(done: 2, all: 600)), "crying: 2 of 600 slips looked at"),
      (.ended, nil),
    ] as [(ProofProgress.State, String?)])
  func isTold(state: ProofProgress.State, line: String?) {
    #expect(state.line(of: "crying") == line)
  }
}
