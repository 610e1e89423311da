import Engine
import Questions
import TestSupport
import Testing

@Suite("The flow of a questionnaire")
struct FlowTests {
  @Test("puts each state after all that lead to it, ties by place in the file")
  func sortsStates() {
    let names = Visit.machine.flow.order.map { Visit.questionnaire.states[$0].id.description }
    #expect(
      names == [
        "welcome", "ill", "place", "bed-kind", "weight", "carers", "words", "finish", "seen",
        "after-finish",
      ])
  }

  @Test("knows which states stand inside a loop, and which entry leads to each")
  func knowsPassages() {
    let flow = Visit.machine.flow
    let named = Dictionary(
      uniqueKeysWithValues: Visit.questionnaire.states.enumerated().map {
        ($1.id.description, $0)
      })
    #expect(flow.passages == [named["carers"]!: [named["smokes"]!, named["how-many"]!]])
    #expect(flow.loopOf[named["how-many"]!] == named["carers"])
    #expect(flow.entryOf[named["smokes"]!] == .talk)
    #expect(flow.entryOf[named["seen"]!] == .after)
    #expect(flow.entryOf[named["urgent-help"]!] == nil)
  }
}
