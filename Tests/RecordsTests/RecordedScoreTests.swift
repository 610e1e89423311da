import Engine
import Questions
import Records
import TestSupport
import Testing

@Suite("A score in a record")
struct RecordedScoreTests {
  /// What can be said to one of the three questions.
  enum Said: Hashable {
    /// The choice in a place, which is worth as many points.
    case choice(Int)
    case unsure, declined, later
    /// The talk ends before it.
    case nothing

    static let all = (0...4).map(Said.choice) + [.unsure, .declined, .later, .nothing]

    var points: Int? { if case .choice(let place) = self { place } else { nil } }

    func answer(to question: StateID) -> Answer? {
      switch self {
      case .choice(let place): .value(.option(CountedVisit.choice(place, of: question)))
      case .unsure: .unsure
      case .declined: .declined
      case .later: .later
      case .nothing: nil
      }
    }
  }

  /// What AUDIT-C comes to: who never drinks is asked no more and has 0; nothing is added up while
  /// a part is missing, but from 5 on it is certain.
  static func expected(_ often: Said, _ typical: Said, _ heavy: Said) -> RecordedScore.Total {
    if often == .choice(0) { return .known(0) }
    let parts = [often.points, typical.points, heavy.points]
    let sum = parts.reduce(0) { $0 + ($1 ?? 0) }
    if !parts.contains(nil) { return .known(sum) }
    return .incomplete(reached: sum >= 5 ? [5] : [])
  }

  @Test("is what the three answers come to, in every combination", arguments: Said.all)
  func everyCombination(often: Said) throws {
    for typical in Said.all {
      for heavy in Said.all {
        let said = [("often", often), ("typical", typical), ("heavy", heavy)] as [(StateID, Said)]
        let record = try CountedVisit.record(
          said.compactMap { state, said in said.answer(to: state).map { (state, $0) } })
        #expect(
          record.practitioner?.scores.map(\.total) == [Self.expected(often, typical, heavy)],
          "\(often), \(typical), \(heavy)")
      }
    }
  }

  @Test("says whose it is, and that they said it of themselves")
  func saysWhose() throws {
    let score = try CountedVisit.record([]).practitioner?.scores.first
    #expect(score?.person?.role == "mother")
    #expect(score?.source == .selfReport)
  }

  @Test("stands in no parent's record, nor do units")
  func isNotForParents() throws {
    #expect(try CountedVisit.record([], for: .parent).practitioner == nil)
  }
}

@Suite("Units of alcohol in a record")
struct RecordedUnitsTests {
  static let drinking: [(StateID, Answer)] = [
    ("often", .value(.option("daily"))), ("typical", .value(.option("one-two"))),
    ("heavy", .value(.option("never"))),
  ]

  @Test("are those of the drinks that were counted")
  func areCounted() throws {
    let units = try CountedVisit.record(
      Self.drinking + [("pints", .value(.number(2))), ("glasses", .value(.number(1)))]
    ).practitioner?.units.first?.units
    #expect(units?.known == 2 * 22_720 + 22_750)
    #expect(units?.isComplete == true)
  }

  @Test(
    "are at least so many where a drink is not known",
    arguments: [.unsure, .declined, .later] as [Answer])
  func areAtLeast(answer: Answer) throws {
    let units = try CountedVisit.record(
      Self.drinking + [("pints", answer), ("glasses", .value(.number(1)))]
    ).practitioner?.units.first?.units
    #expect(units?.known == 22_750)
    #expect(units?.isComplete == false)
  }

  @Test("are not told of somebody who never drinks")
  func areNotTold() throws {
    let record = try CountedVisit.record([("often", .value(.option("never")))])
    #expect(record.practitioner?.units == [])
  }
}
