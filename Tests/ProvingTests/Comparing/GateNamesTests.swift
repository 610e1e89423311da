import Engine
import Questions
import TestSupport
import Testing

@testable import Proving

@Suite("The names of gates")
struct GateNamesTests {
  private static func advised(_ when: Condition, _ names: inout GateNames<Cell>) -> [Int] {
    let machine = Machine(
      .make(
        start: "a",
        states: [.ask("a", .yesNo, .to("b")), .ask("b", .yesNo, .to("end")), .end("end")],
        advice: [.make("told", when: when)]))
    let automaton = machine.automaton(slots: [])
    let numbers = names.numbers(of: automaton.circuit, leaves: automaton.cells)
    return automaton.advice.map { numbers[$0.gate] }
  }

  @Test("are the same for what is made in the same way in another circuit")
  func areTheSame() {
    var names = GateNames<Cell>()
    let when = Condition.all([.is("a", .yes), .is("b", .yes)])
    #expect(Self.advised(when, &names) == Self.advised(when, &names))
  }

  @Test(
    "are others for whatever differs",
    arguments: [
      Condition.any([.is("a", .yes), .is("b", .yes)]), .all([.is("a", .yes), .is("b", .no)]),
      .all([.is("a", .yes), .answered("b")]), .all([.is("a", .yes), .not(.is("b", .yes))]),
      .maybe(.all([.is("a", .yes), .is("b", .yes)])),
    ])
  func areOthers(when: Condition) {
    var names = GateNames<Cell>()
    let first = Self.advised(.all([.is("a", .yes), .is("b", .yes)]), &names)
    #expect(first != Self.advised(when, &names))
  }
}
