// A test that meets nothing where something must be has failed.
// swift-format-ignore-file: NeverForceUnwrap, NeverUseForceTry

import Engine
import Questions
import TestSupport

/// Makes conditions by chance over the questions that may be read.
struct ConditionMaker {
  let questions: [(StateID, Question)]
  let inside: [State]
  let members: [State]
  let withPerson: Bool
  let hasScore: Bool
  let kind: PersonKindID
  let list: FixedListID

  /// A condition that may quantify over people and lists.
  mutating func rule(depth: Int, _ chance: inout Seeded) -> Condition {
    if depth > 0, Int.random(in: 0..<3, using: &chance) > 0 {
      return combined(depth, &chance) { depth, chance in rule(depth: depth, &chance) }
    }
    switch Int.random(in: 0..<6, using: &chance) {
    case 0: return quantified(.people(kind), person(&chance), &chance)
    case 1:
      let part = leaf(members, &chance)
      let overList = quantified(.list(list), part, &chance)
      return withPerson ? quantified(.people(kind), overList, &chance) : overList
    case 2 where hasScore:
      return .compare(.score("sum"), comparison(&chance), Int.random(in: -1...7, using: &chance))
    case 3:
      return .compare(
        .derived(DerivedNumber.allCases.randomElement(using: &chance)!), comparison(&chance),
        Int.random(in: 0...30, using: &chance))
    default: return condition(depth: 0, &chance)
    }
  }

  /// A condition over questions outside loops.
  func condition(depth: Int, _ chance: inout Seeded) -> Condition {
    if depth > 0, Bool.random(using: &chance) {
      return combined(depth, &chance) { depth, chance in condition(depth: depth, &chance) }
    }
    let (id, question) = questions.randomElement(using: &chance)!
    return leaf(id, question, &chance)
  }

  private func combined(
    _ depth: Int, _ chance: inout Seeded, _ part: (Int, inout Seeded) -> Condition
  ) -> Condition {
    switch Int.random(in: 0..<4, using: &chance) {
    case 0: .all([part(depth - 1, &chance), part(depth - 1, &chance)])
    case 1: .any([part(depth - 1, &chance), part(depth - 1, &chance)])
    case 2: .not(part(depth - 1, &chance))
    default: .maybe(part(depth - 1, &chance))
    }
  }

  private func quantified(
    _ over: Collection, _ part: Condition, _ chance: inout Seeded
  ) -> Condition {
    switch Int.random(in: 0..<3, using: &chance) {
    case 0: .some(over, part)
    case 1: .every(over, part)
    default: .count(over, part, comparison(&chance), Int.random(in: 0...3, using: &chance))
    }
  }

  private func person(_ chance: inout Seeded) -> Condition {
    Int.random(in: 0..<4, using: &chance) == 0
      ? .all([.role("mother"), leaf(inside, &chance)]) : leaf(inside, &chance)
  }

  private func leaf(_ states: [State], _ chance: inout Seeded) -> Condition {
    let state = states.randomElement(using: &chance)!
    return leaf(state.id, state.question!, &chance)
  }

  private func leaf(
    _ id: StateID, _ question: Question, _ chance: inout Seeded
  ) -> Condition {
    switch Int.random(in: 0..<8, using: &chance) {
    case 0: return .answered(id)
    case 1: return .unsure(id)
    case 2 where question.choices != nil: return .chosen(id)
    default: break
    }
    switch question {
    case .one(let choices): return .is(id, choices.named.randomElement(using: &chance)!)
    case .yesNo: return .is(id, .yes)
    case .many(let choices): return .has(id, choices.named.randomElement(using: &chance)!)
    case .number:
      return .compare(
        .question(id), comparison(&chance), Int.random(in: 0...20, using: &chance))
    case .date, .text: return .answered(id)
    }
  }

  private func comparison(_ chance: inout Seeded) -> Comparison {
    Comparison.allCases.randomElement(using: &chance)!
  }
}
