import Advising
import Engine
import Questions
import TestSupport
import Testing

/// AUDIT-C in its United Kingdom form, against its own table, all combinations of its three items,
/// unknown ones among them.
@Suite("AUDIT-C")
struct AuditCTests {
  /// The options of an item in the order of their points, from 0 to 4.
  static let items: [(StateID, [OptionID])] = [
    (
      "audit-often",
      [
        "never", "monthly-or-less", "two-to-four-a-month", "two-to-three-a-week",
        "four-or-more-a-week",
      ]
    ),
    (
      "audit-typical",
      ["one-or-two", "three-or-four", "five-or-six", "seven-to-nine", "ten-or-more"]
    ),
    ("audit-most", ["never", "less-than-monthly", "monthly", "weekly", "daily-or-almost"]),
  ]

  @Test("is positive from 5, certain as soon as what is known reaches 5, and 0 for never")
  func isAnInterval() throws {
    let alcohol = try Household(of: "alcohol")
    var evaluator = CachedMachine(alcohol.machine)
    for points in Self.combinations {
      let family = alcohol.family { family in
        family.drinks("father")
        for (item, point) in zip(Self.items, points) {
          family.answer(
            about: 1, item.0, point.map { .value(.option(item.1[$0])) } ?? .declined)
        }
      }
      let guidance = evaluator.guidance(family)
      let text = guidance.advice.first { $0.id == "al-05-talk" }?.text
      #expect(text == Self.expected(points), "\(points)")
      #expect(guidance.prompts.contains("al-05-audit") == (text != nil), "\(points)")
      #expect(
        guidance.prompts.contains("al-05-incomplete") == Self.isIncomplete(points), "\(points)")
    }
  }

  @Test("gives each option its points")
  func hasItsPoints() throws {
    let questionnaire = try Household(of: "alcohol").machine.questionnaire
    let score = try #require(questionnaire.scores.first { $0.id == "audit-c" })
    for (state, options) in Self.items {
      let term = try #require(score.terms.first { $0.question == state })
      #expect(term.points.map(\.option) == options)
      #expect(term.points.map(\.points) == [0, 1, 2, 3, 4])
    }
  }

  /// 0 to 4 points for each item, or nil for one that was declined.
  static let combinations: [[Int?]] = {
    let points: [Int?] = [nil, 0, 1, 2, 3, 4]
    return points.flatMap { first in
      points.flatMap { second in points.map { [first, second, $0] } }
    }
  }()

  static func expected(_ points: [Int?]) -> Certainty? {
    guard points[0] != 0 else { return nil }
    let least = points.compactMap(\.self).reduce(0, +)
    let most = least + 4 * points.count { $0 == nil }
    return least >= 5 ? .said : most >= 5 ? .unsure : nil
  }

  static func isIncomplete(_ points: [Int?]) -> Bool { points[0] != 0 && points.contains(nil) }
}
