import Advising
import Authoring
import Engine
import JSONSource
import Questions
import TestSupport
import Testing

@Suite("A shipped questionnaire")
struct ShippedTests {
  @Test("exists")
  func exists() {
    #expect(Shipped.all.map(\.name).contains("co-sleeping.json"))
  }

  @Test("loads without a diagnostic", arguments: Shipped.all)
  func loadsClean(shipped: Shipped) {
    #expect(shipped.loaded.diagnostics.map(\.rendered) == [])
    #expect(shipped.loaded.questionnaire != nil)
  }

  @Test("leads each example to what it says", arguments: Shipped.all)
  func holdsExamples(shipped: Shipped) throws {
    let machine = try shipped.machine()
    for example in machine.questionnaire.examples {
      let guidance = Guidance(
        machine.evaluate(example.conversation), of: machine.questionnaire)
      #expect(
        guidance.advice == example.advice.map { AdviceGiven(id: $0.id, text: $0.text) },
        "\(example.id)")
      #expect(guidance.prompts == example.prompts, "\(example.id)")
    }
  }

  @Test("gives each of its advice texts and prompts in an example", arguments: Shipped.all)
  func coversRules(shipped: Shipped) throws {
    let questionnaire = try shipped.machine().questionnaire
    let given = Set(questionnaire.examples.flatMap { $0.advice.map(\.id) })
    let shown = Set(questionnaire.examples.flatMap(\.prompts))
    #expect(
      questionnaire.advice.filter { $0.hold == nil && !given.contains($0.id) }.map(\.id) == [])
    #expect(questionnaire.prompts.map(\.id).filter { !shown.contains($0) } == [])
  }

  @Test("keeps every guarantee in conversations made by chance", arguments: Shipped.all)
  func keepsGuarantees(shipped: Shipped) throws {
    let machine = try shipped.machine()
    var maker = ConversationMaker(machine, seed: 1)
    var evaluator = CachedMachine(machine)
    for _ in 0..<2000 {
      let evaluation = evaluator.evaluate(maker.conversation())
      #expect(evaluation.brokenGuarantees.map { machine.questionnaire.guarantees[$0].id } == [])
      #expect(evaluation.brokenRedFlags.map { machine.questionnaire.facts[$0].id } == [])
    }
  }

  /// Every answer of each conversation, replaced by every non-answer and by none, one at a time.
  @Test("never loses protective advice to a non-answer", arguments: Shipped.all)
  func staysProtective(shipped: Shipped) throws {
    let machine = try shipped.machine()
    var maker = ConversationMaker(machine, seed: 2)
    var evaluator = CachedMachine(machine)
    for _ in 0..<60 {
      let conversation = maker.conversation()
      let before = evaluator.protective(conversation)
      for weakened in Weakening.all(of: conversation) {
        let lost = before.subtracting(evaluator.protective(weakened.conversation))
        #expect(lost == [], "\(weakened.what)")
      }
    }
  }

  /// What is answered afterwards, alone, never changes what a parent is told.
  @Test("tells a parent nothing that depends on the practitioner's part", arguments: Shipped.all)
  func isIndependent(shipped: Shipped) throws {
    let machine = try shipped.machine()
    let later = Set(
      machine.questionnaire.states.filter { $0.audience > .parent }.map(\.id))
    var maker = ConversationMaker(machine, seed: 3)
    var evaluator = CachedMachine(machine)
    for _ in 0..<1000 {
      let conversation = maker.conversation()
      var other = conversation
      for (key, _) in maker.conversation().answers where later.contains(key.state) {
        other.answers[key] = maker.conversation().answers[key]
      }
      #expect(evaluator.parentAdvice(conversation) == evaluator.parentAdvice(other))
    }
  }
}
