import Questions

@testable import Records

/// What can be concluded about the counts of a table by teams: the least and the most that each can
/// be, narrowed until nothing more follows from what was told.
struct Attacker {
  private let categories: [AuditCategory]
  private var least: [Place: Int] = [:]
  private var most: [Place: Int] = [:]
  /// Places whose counts add up to what is known.
  private var sums: [(places: [Place], sum: Int)] = []
  private let places: [Place]

  struct Place: Hashable {
    let team: String
    let category: AuditCategory
  }

  init(teams: [String], categories: [AuditCategory]) {
    self.categories = categories
    places = teams.flatMap { team in categories.map { Place(team: team, category: $0) } }
    for place in places { (least[place], most[place]) = (0, 1_000) }
  }

  mutating func learn(_ report: AuditReport) {
    for line in report.tables.flatMap(\.lines) {
      for part in line.parts {
        let told = places.filter { place in
          part.categories.contains(place.category)
            && (line.group == nil || line.group == .team(place.team))
        }
        sums.append((told, part.count))
      }
    }
    subtract()
    conclude()
  }

  func range(_ team: String, _ category: AuditCategory) -> ClosedRange<Int> {
    let place = Place(team: team, category: category)
    return (least[place] ?? 0)...(most[place] ?? 0)
  }

  /// The range of a total over all teams.
  func range(_ category: AuditCategory) -> ClosedRange<Int> {
    let all = places.filter { $0.category == category }
    let known = sums.filter { Set($0.places) == Set(all) }.map(\.sum)
    if let sum = known.first { return sum...sum }
    let bounds = all.map { (least[$0] ?? 0, most[$0] ?? 0) }
    return bounds.reduce(0) { $0 + $1.0 }...bounds.reduce(0) { $0 + $1.1 }
  }

  /// What is left of one sum when another is within it.
  private mutating func subtract() {
    var seen = Set(sums.map { Set($0.places) })
    var next = 0
    while next < sums.count {
      let one = sums[next]
      for other in sums {
        for (large, small) in [(one, other), (other, one)] {
          let rest = Set(large.places).subtracting(small.places)
          guard Set(small.places).isSubset(of: large.places), !rest.isEmpty,
            seen.insert(rest).inserted
          else { continue }
          sums.append((Array(rest), large.sum - small.sum))
        }
      }
      next += 1
    }
  }

  private mutating func conclude() {
    var hasLearnt = true
    while hasLearnt {
      hasLearnt = false
      for (told, sum) in sums {
        for place in told {
          let others = told.filter { $0 != place }
          let low = max(0, sum - others.reduce(0) { $0 + (most[$1] ?? 0) })
          let high = sum - others.reduce(0) { $0 + (least[$1] ?? 0) }
          if low > least[place] ?? 0 { (least[place], hasLearnt) = (low, true) }
          if high < most[place] ?? 0 { (most[place], hasLearnt) = (high, true) }
        }
      }
    }
  }
}
