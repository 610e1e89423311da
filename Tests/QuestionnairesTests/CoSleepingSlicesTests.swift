import Engine
import Questions
import TestSupport
import Testing

@Suite("A slice of all co-sleeping conversations")
struct CoSleepingSlicesTests {
  /// The protective advice whose questions make a slice that can be gone through whole.
  static let advice: [AdviceID] = [
    "urgent-signs", "cs-01-sofa", "cs-02-alcohol", "cs-03-smoke", "cs-03-pregnancy",
    "cs-04-vape", "cs-05-prescribed", "cs-05-bought", "cs-05-drugs", "cs-06-early",
    "cs-07-small", "cs-08-twins", "cs-10-back", "cs-19-tonight",
  ]

  /// Every combination of the answers that a protective advice reads, unknowns included: no
  /// guarantee is broken, and the settled family differs only by what those answers say.
  @Test("keeps every guarantee", arguments: advice)
  func keepsGuarantees(advice: AdviceID) throws {
    let coSleeping = try CoSleeping()
    let machine = coSleeping.machine
    var family = coSleeping.settledFamily
    family.date = CalendarDate(daysSince1970: 20_000)
    family.mayShare("father", [:])
    let slice = Slice(of: advice, in: machine, people: 2)
    var evaluator = CachedEvaluator(machine)
    var visited = 0
    slice.forEach(from: family) { conversation in
      let evaluation = evaluator.evaluate(conversation)
      #expect(evaluation.brokenGuarantees.map { machine.questionnaire.guarantees[$0].id } == [])
      #expect(evaluation.brokenRedFlags.map { machine.questionnaire.facts[$0].id } == [])
      visited += 1
    }
    #expect(visited == slice.count)
    #expect(visited > 2)
  }
}
