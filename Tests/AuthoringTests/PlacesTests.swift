import Authoring
import JSONSource
import Questions
import Testing

@Suite("Places")
struct PlacesTests {
  private func places() throws -> Places {
    QuestionnaireLoader.load(try Repository.fixture("smallest.json"), on: nil).places
  }

  private func place(_ line: Int, _ column: Int, _ pointer: String) -> Place {
    Place(file: "smallest.json", line: line, column: column, pointer: pointer)
  }

  @Test("lead to the name of a state, a fact, an advice and a prompt")
  func leadToNames() throws {
    let places = try places()
    #expect(places.state(StateID(known: "bed")) == place(17, 5, "/states/bed"))
    #expect(places.fact(FactID(known: "small")) == place(37, 5, "/facts/small"))
    #expect(places.advice(AdviceID(known: "own-cot")) == place(46, 5, "/advice/own-cot"))
    #expect(places.prompt(PromptID(known: "look-at-cot")) == place(49, 5, "/prompts/look-at-cot"))
  }

  @Test("lead to each route of a state")
  func leadToRoutes() throws {
    let places = try places()
    #expect(places.route(1, of: StateID(known: "bed")) == place(19, 9, "/states/bed/next/1"))
    #expect(places.route(0, of: StateID(known: "seen"))?.pointer == "/states/seen/next")
    #expect(places.route(1, of: StateID(known: "seen")) == nil)
  }

  @Test("lead to a guarantee, an example and whatever a pointer names")
  func leadToElements() throws {
    let places = try places()
    #expect(
      places.guarantee(GuaranteeID(known: "look-only-after"))?.pointer == "/guarantees/1")
    #expect(places.example(ExampleID(known: "light-baby"))?.pointer == "/examples/0")
    #expect(places["/states/bed/next/0/when/is/1"]?.pointer == "/states/bed/next/0/when/is/1")
    #expect(places["/states/bad"] == nil)
  }
}
