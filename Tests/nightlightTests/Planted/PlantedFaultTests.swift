import Authoring
import Engine
import JSONSource
import Questions
import Testing

@testable import Proving
@testable import nightlight

/// Slips in the questionnaires that ship, one at a time, are found, where they do harm and with a
/// conversation than which none is shorter.
@Suite("A planted fault")
struct PlantedFaultTests {
  @Test("is among forty, in all four questionnaires")
  func areForty() {
    #expect(PlantedFault.all.count >= 40)
    #expect(Set(PlantedFault.all.map(\.questionnaire)).count == 4)
    #expect(Set(PlantedFault.all.map(\.testDescription)).count == PlantedFault.all.count)
  }

  @Test("is found with a shortest conversation", arguments: PlantedFault.all)
  func isFound(fault: PlantedFault) throws {
    let loaded = QuestionnaireLoader.load(try fault.file(), on: nil)
    let questionnaire = try #require(loaded.questionnaire, "\(loaded.diagnostics)")
    let machine = Machine(questionnaire)
    guard case .broken(let example) = Prover.verdict(on: fault.property, of: machine) else {
      Issue.record("\(fault.property) is not broken")
      return
    }
    let diagnostic = fault.property.diagnostic(example?.changed, in: [], loaded.places)
    #expect(diagnostic?.code == fault.code)
    #expect(diagnostic?.place.pointer == fault.place(in: questionnaire))
    #expect(example?.cost ?? Cost() == fault.cost)
    let expected = try fault.conversation.map {
      try ConversationReader(questionnaire).conversation($0)
    }
    #expect(example?.conversation == expected)
    if let expected {
      #expect(Self.breaks(machine.evaluate(expected), fault.property, machine) ?? true)
    }
  }

  @Test(
    "breaks its promise in no conversation with fewer answers",
    arguments: PlantedFault.all.filter { fault in
      fault.property.isOfOneConversation && (1...2).contains(fault.cost.answered)
    }.enumerated().filter { $0.offset % 6 == 0 }.map(\.element))
  func isShortest(fault: PlantedFault) throws {
    let loaded = QuestionnaireLoader.load(try fault.file(), on: nil)
    let machine = Machine(try #require(loaded.questionnaire))
    let shorter = ShortConversations(of: machine, answered: fault.cost.answered - 1)
    let breaking = shorter.first { Self.breaks($0, fault.property, machine) == true }
    #expect(breaking == nil)
  }

  /// Whether a conversation breaks a promise, as a session evaluates it; nil for what no conversation
  /// breaks by itself.
  private static func breaks(
    _ evaluation: Evaluation, _ property: Property, _ machine: Machine
  ) -> Bool? {
    switch property {
    case .guarantee(let id):
      return evaluation.brokenGuarantees.contains { machine.questionnaire.guarantees[$0].id == id }
    case .redFlag(let id):
      return evaluation.brokenRedFlags.contains { machine.questionnaire.facts[$0].id == id }
    case .ends, .canReach, .canInterrupt, .canGive, .canPrompt, .keeps, .tellsTruly,
      .interruptsAtOnce, .hasSource, .adviceIsOpen, .promptIsOpen, .stateIsOpen, .interruptIsOpen:
      return nil
    }
  }
}

extension Property {
  fileprivate var isOfOneConversation: Bool {
    switch self {
    case .guarantee, .redFlag: true
    case .ends, .canReach, .canInterrupt, .canGive, .canPrompt, .keeps, .tellsTruly,
      .interruptsAtOnce, .hasSource, .adviceIsOpen, .promptIsOpen, .stateIsOpen, .interruptIsOpen:
      false
    }
  }
}
