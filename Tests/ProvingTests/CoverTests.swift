import Engine
import Questions
import TestSupport
import Testing

@testable import Proving

/// What can happen, and a few conversations in which it all does, beside every conversation held one
/// by one.
@Suite("A cover")
struct CoverTests {
  /// Five of each kind of small questionnaire.
  static let seeds = (0..<25).map { UInt64($0) }

  @Test("holds all that happens in any conversation, and knows what never does", arguments: seeds)
  func holdsAll(seed: UInt64) {
    let (machine, happenings) = everything(seed)
    let cover = Cover.make(of: machine)
    let coverage = Coverage(of: machine, by: cover.conversations)
    let possible = happenings.reduce(into: Set()) { $0.formUnion($1) }
    #expect(coverage.covered == possible)
    #expect(Set(cover.impossible) == Set(coverage.all).subtracting(possible))
  }

  @Test("claims no fewer than are needed, and no more when it is the smallest", arguments: seeds)
  func isBounded(seed: UInt64) {
    let (machine, happenings) = everything(seed)
    let cover = Cover.make(of: machine)
    let needed = Self.fewest(happenings, atMost: cover.conversations.count)
    #expect(cover.least <= needed && needed <= cover.conversations.count)
    #expect(!cover.isSmallest || needed == cover.conversations.count)
  }

  @Test("for a parent speaks of nothing of the practitioner's")
  func isForAnAudience() {
    var maker = SmallSpace(seed: 4)
    let machine = Machine(maker.questionnaire())
    let all = Happening.all(of: machine)
    let parents = Happening.all(of: machine, for: .parent)
    #expect(all.contains(.reach("seen")))
    #expect(Set(all).subtracting(parents).isSuperset(of: [.reach("seen"), .choose("seen", .yes)]))
  }

  @Test("names all that can happen where the answers themselves have no room")
  func namesAll() {
    var maker = SmallSpace(seed: 0)
    let machine = Machine(maker.questionnaire())
    let cover = Cover.make(of: machine, within: DiagramLimits(nodes: 4, steps: 10))
    #expect(cover.conversations.isEmpty)
    #expect(cover.notDecided == Happening.all(of: machine))
  }

  @Test("names what is too large, and shows the rest", arguments: [Adversary.crossed, .sums])
  func showsTheRest(adversary: Adversary) {
    let machine = Machine(adversary.questionnaire)
    let cover = Cover.make(of: machine, within: DiagramLimits(nodes: 50_000, steps: 1_000_000))
    let shown = Coverage(of: machine, by: cover.conversations)
    #expect(!cover.notDecided.isEmpty)
    #expect(Set(cover.notDecided).isSubset(of: [.give("rule", .said), .give("rule", .unsure)]))
    #expect(shown.missing == cover.notDecided)
    #expect(!cover.isSmallest)
  }

  @Test("is whole where little has to be remembered, however much room it takes by and by")
  func isWhole() {
    let machine = Machine(Adversary.states.questionnaire)
    let cover = Cover.make(of: machine, within: DiagramLimits(nodes: 20_000, steps: 20_000_000))
    #expect(cover.notDecided.isEmpty)
    #expect(Coverage(of: machine, by: cover.conversations).missing == cover.impossible)
  }

  private func everything(_ seed: UInt64) -> (Machine, Set<Set<Happening>>) {
    var maker = SmallSpace(seed: seed)
    let machine = Machine(maker.questionnaire())
    let talks = EveryTalk(machine).talks.map(\.conversation)
    return (machine, Set(Coverage(of: machine).happenings(in: talks)))
  }

  /// The fewest of the sets that together hold what all of them hold, by trying every choice.
  private static func fewest(_ sets: Set<Set<Happening>>, atMost most: Int) -> Int {
    let all = sets.reduce(into: Set()) { $0.formUnion($1) }
    let largest = sets.filter { set in !sets.contains { set.isStrictSubset(of: $0) } }
    return (0..<most).first { covers(all, Array(largest), $0) } ?? most
  }

  private static func covers(_ rest: Set<Happening>, _ sets: [Set<Happening>], _ count: Int) -> Bool
  {
    // What fewest sets have has to be in one of those few.
    let rarest = rest.min { left, right in
      sets.count { $0.contains(left) } < sets.count { $0.contains(right) }
    }
    guard let rarest else { return true }
    guard count > 0 else { return false }
    return sets.filter { $0.contains(rarest) }.contains { set in
      covers(rest.subtracting(set), sets, count - 1)
    }
  }
}
