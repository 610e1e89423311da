import Questions
import TestSupport
import Testing

@testable import Records

/// Somebody who knows everything that is told, and that no count is negative, tries to work out
/// what is not.
@Suite("A differencing attack on an audit") struct DifferencingTests {
  @Test(
    "leaves every count that is hidden anything from one value to five others", arguments: 0..<400)
  func attack(seed: UInt64) {
    var generator = Seeded(seed)
    let teams = ["North", "South", "East", "West", "Mid"].prefix(
      Int.random(in: 1...5, using: &generator))
    let most = [3, 7, 15].randomElement(using: &generator) ?? 7
    let numbers = teams.reduce(into: [String: [Int]]()) { numbers, team in
      numbers[team] = Sample.categories.map { _ in Int.random(in: 0...most, using: &generator) }
    }
    let sample = Sample(numbers)
    var attacker = Attacker(teams: teams.map { $0 }, categories: Sample.categories)
    attacker.learn(sample.plain)
    attacker.learn(sample.report)
    for (team, counts) in numbers {
      for (category, count) in zip(Sample.categories, counts) where (1...4).contains(count) {
        let range = attacker.range(team, category)
        #expect(range.contains(count))
        #expect(range.count >= 5, "\(team) \(category): \(range), \(numbers)")
      }
    }
    for (place, category) in Sample.categories.enumerated() {
      let total = numbers.values.reduce(0) { $0 + $1[place] }
      guard (1...4).contains(total) else { continue }
      #expect(attacker.range(category).count >= 5, "\(category): \(numbers)")
    }
  }
}
