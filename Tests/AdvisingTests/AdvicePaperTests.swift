import Advising
import Engine
import Questions
import TestSupport
import Testing

@Suite("A paper of advice")
struct AdvicePaperTests {
  private static let messages: [MemberID] = ["safe-sleep", "safe-handling"]

  @Test("lets three items lead and puts the rest under their topics")
  func leads() {
    let paper = Self.paper([
      ("a", "safe-sleep", .said), ("b", "safe-handling", .said), ("c", "safe-sleep", .said),
      ("d", "safe-handling", .said), ("e", "safe-sleep", .said), ("f", "safe-handling", .said),
    ])
    #expect(paper.leading.map(Self.ids) == [["a"], ["b"], ["c"]])
    #expect(paper.also.map(\.message) == Self.messages)
    #expect(paper.also.map { $0.items.flatMap(Self.ids) } == [["e"], ["d", "f"]])
  }

  @Test("says one sentence for two or more unsure items of a message, after what is certain")
  func pools() {
    let paper = Self.paper([
      ("a", "safe-sleep", .unsure), ("b", "safe-sleep", .said), ("c", "safe-sleep", .unsure),
      ("d", "safe-handling", .unsure),
    ])
    #expect(
      paper.items.map(\.content) == [
        .advice(AdviceGiven(id: "b", text: .said)),
        .advice(AdviceGiven(id: "d", text: .unsure)), .pooled(["a", "c"]),
      ])
  }

  @Test("loses no item and doubles none", arguments: 0..<50)
  func isWhole(seed: UInt64) {
    var chance = Seeded(seed)
    let names: [AdviceID] = ["a", "b", "c", "d", "e", "f", "g"]
    let given = names.map {
      (
        $0, Self.messages.randomElement(using: &chance) ?? "safe-sleep",
        Bool.random(using: &chance) ? Certainty.said : .unsure
      )
    }
    #expect(Self.paper(given).items.flatMap(Self.ids).sorted() == names)
  }

  // MARK: -

  private static func paper(_ given: [(AdviceID, MemberID, Certainty)]) -> AdvicePaper {
    let questionnaire = Questionnaire.make(
      lists: [
        FixedList(
          id: "message",
          members: messages.map {
            FixedList.Member(id: $0, step: nil, mustExclude: false, needsSource: false)
          })
      ],
      start: "end", states: [.end("end")],
      advice: given.map { id, message, _ in
        Advice(
          id: id, audience: .parent, level: .strong, when: .constant(true), message: message,
          leaflet: .never, sources: [], hold: nil)
      })
    return AdvicePaper(given.map { AdviceGiven(id: $0.0, text: $0.2) }, of: questionnaire)
  }

  private static func ids(_ item: AdvicePaper.Item) -> [AdviceID] {
    switch item.content {
    case .advice(let given): [given.id]
    case .pooled(let ids): ids
    }
  }
}
