import Authoring
import Engine
import Questions
import TestSupport
import Testing

@Suite("A slice of all conversations")
struct SlicesTests {
  /// The protective advice of a shipped questionnaire.
  struct Rule: CustomTestStringConvertible {
    let shipped: Shipped
    let advice: AdviceID

    var testDescription: String { "\(shipped.name) \(advice)" }

    static let all: [Rule] = Shipped.all.flatMap { shipped in
      (shipped.loaded.questionnaire?.advice ?? []).filter { $0.level == .strong }
        .map { Rule(shipped: shipped, advice: $0.id) }
    }
  }

  /// Beyond this many conversations a slice is left to chance and to the proofs.
  static let largest = 40_000

  /// Every combination of the answers that a protective advice reads, unknowns included: no
  /// guarantee is broken, and the settled family differs only by what those answers say.
  @Test("keeps every guarantee", arguments: Rule.all)
  func keepsGuarantees(rule: Rule) throws {
    let household = try Household(of: rule.shipped)
    let machine = household.machine
    let slice = Slice(of: rule.advice, in: machine, people: 2)
    guard slice.count <= Self.largest else { return }
    let family = household.family { family in
      family.date = CalendarDate(daysSince1970: 20_000)
      for kind in machine.questionnaire.people where family.rosters[kind.id] != nil {
        family.joinAlike(kind.roles[0], of: kind.id)
      }
    }
    var evaluator = CachedMachine(machine)
    var visited = 0
    slice.forEach(from: family) { conversation in
      let evaluation = evaluator.evaluate(conversation)
      #expect(evaluation.brokenGuarantees.map { machine.questionnaire.guarantees[$0].id } == [])
      #expect(evaluation.brokenRedFlags.map { machine.questionnaire.facts[$0].id } == [])
      visited += 1
    }
    #expect(visited == slice.count)
  }

  @Test("can be gone through whole for most protective advice", arguments: Shipped.all)
  func isSmall(shipped: Shipped) throws {
    let machine = try shipped.machine()
    let rules = Rule.all.filter { $0.shipped.name == shipped.name }
    let whole = rules.filter {
      Slice(of: $0.advice, in: machine, people: 2).count <= Self.largest
    }
    #expect(whole.count * 4 >= rules.count * 3)
  }
}
