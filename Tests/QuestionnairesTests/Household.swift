import Advising
import Engine
import Questions
import TestSupport

/// A shipped questionnaire, asked about a family for whom nothing needs to change, and about
/// families that differ from it in one thing or two.
struct Household {
  let machine: Machine

  /// The family of the example that each questionnaire calls `nothing-to-change`.
  let settledFamily: Conversation

  /// - Throws: when the questionnaire does not load, or has no such example.
  init(of questionnaire: QuestionnaireID) throws {
    let name = "\(questionnaire).json"
    guard let shipped = Shipped.all.first(where: { $0.name == name }) else {
      throw Shipped.DoesNotLoad(name: name)
    }
    try self.init(of: shipped)
  }

  /// - Throws: when the questionnaire does not load, or has no such example.
  init(of shipped: Shipped) throws {
    machine = try shipped.machine()
    let examples = machine.questionnaire.examples
    guard let settled = examples.first(where: { $0.id == "nothing-to-change" }) else {
      throw NobodySettled(name: shipped.name)
    }
    settledFamily = settled.conversation
  }

  struct NobodySettled: Error { let name: String }

  /// The settled family after a change.
  func family(with change: (inout Conversation) -> Void) -> Conversation {
    var changed = settledFamily
    change(&changed)
    return changed
  }

  /// The advice that a family gets and the settled one does not.
  func added(by change: (inout Conversation) -> Void) -> [AdviceID: Certainty] {
    let usual = Set(advice(for: settledFamily).map(\.id))
    return Dictionary(
      uniqueKeysWithValues: advice(for: family(with: change)).filter { !usual.contains($0.id) }
        .map { ($0.id, $0.text) })
  }

  func advice(for conversation: Conversation) -> [AdviceGiven] {
    guidance(for: conversation).advice
  }

  func prompts(for conversation: Conversation) -> [PromptID] {
    guidance(for: conversation).prompts
  }

  func guidance(for conversation: Conversation) -> Guidance {
    Guidance(machine.evaluate(conversation), of: machine.questionnaire)
  }
}
