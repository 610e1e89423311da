// A test that meets nothing where something must be has failed.
// swift-format-ignore-file: NeverForceUnwrap

import Engine
import Questions

/// Scores and ages, straight from the meaning of the format.
extension Naive {
  func score(
    _ id: ScoreID, _ spot: Spot, _ comparison: Comparison, _ constant: Int
  ) -> Truth {
    let score = questionnaire.scores.first { $0.id == id }!
    var (low, high) = (0, 0)
    for term in score.terms {
      let here = place(term.question, spot)
      let points = term.points.map(\.points)
      if !isReached(term.question, here) {
        (low, high) = (low + score.notReached, high + score.notReached)
      } else if case .value(.options(let all, _)) = answer(term.question, here) {
        let given = term.points.first { all.contains($0.option) }!.points
        (low, high) = (low + given, high + given)
      } else {
        (low, high) = (low + points.min()!, high + points.max()!)
      }
    }
    return interval(low...high, comparison, constant)
  }

  func age(
    _ number: DerivedNumber, _ spot: Spot, _ comparison: Comparison, _ constant: Int
  ) -> Truth {
    let age = questionnaire.age!
    let isCorrected = number == .correctedWeeks
    let sources = [age.born] + (isCorrected ? [age.gestation!] : [])
    guard sources.allSatisfy({ isReached($0, Spot()) }) else { return .false }
    guard let visit = conversation.date,
      case .value(.date(let born)) = answer(age.born, Spot())
    else { return .unknown }
    var days = visit.daysSince1970 - born.daysSince1970
    if isCorrected {
      guard case .value(.number(let gestation)) = answer(age.gestation!, Spot()) else {
        return .unknown
      }
      days -= 280 - gestation
    }
    let value = number == .daysOld ? days : Int((Double(days) / 7).rounded(.down))
    return comparison.holds(value, constant) ? .true : .false
  }

  func interval(
    _ range: ClosedRange<Int>, _ comparison: Comparison, _ constant: Int
  ) -> Truth {
    let ends = [range.lowerBound, range.upperBound].map { comparison.holds($0, constant) }
    return ends[0] == ends[1] ? (ends[0] ? .true : .false) : .unknown
  }
}
