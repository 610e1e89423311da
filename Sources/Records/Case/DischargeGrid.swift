internal import Engine
package import Questions

/// Who was given which safety message, and what is open: over all visits of a case, in order.
///
/// A later visit closes what an earlier one left open. It shows what was done and what was not; it
/// does not decide whether anybody goes home.
package struct DischargeGrid: Hashable, Sendable {
  /// The day of each visit, and who held it.
  package let visits: [Visit]
  /// The status of the newest questions.
  package let status: Review.Status
  /// Whether any of the visits was begun without a proof of what its questions promise.
  package let isUnproved: Bool
  package let list: FixedListID
  /// The rows.
  package let messages: [MemberID]
  /// The columns.
  package let carers: [RecordedPerson]
  /// Whether it is certain that nobody else looks after the baby.
  package let isEverybodyNamed: Bool
  /// What is still to be done, by whom and by when.
  package let actions: [RecordedAction]
  /// Duties of the last visit for which nothing is recorded.
  package let notClosed: [OpenItem]
  private let cells: [Place: GridCell]

  package struct Visit: Hashable, Sendable {
    package let date: CalendarDate
    package let practitioner: String?
  }

  private struct Place: Hashable {
    let message: MemberID
    let column: Int
  }

  /// Folds the visits of a case, the oldest first; nil where there is none.
  package init?(_ visits: [GridVisit]) {
    guard let last = visits.last else { return nil }
    var columns = GridColumns()
    var cells: [Place: GridCell] = [:]
    for visit in visits {
      let places = columns.add(visit)
      for person in visit.people {
        guard let column = places[person.id] else { continue }
        for (message, news) in visit.news[person.id] ?? [:] {
          cells[Place(message: message, column: column), default: GridCell()]
            .add(news, on: visit.date)
        }
      }
    }
    self.visits = visits.map { Visit(date: $0.date, practitioner: $0.practitioner?.name) }
    (status, list) = (last.status, last.list)
    isUnproved = visits.contains { $0.isUnproved }
    messages = visits.reversed().flatMap(\.messages).reduce(into: []) { all, message in
      if !all.contains(message) { all.append(message) }
    }
    carers = columns.people
    isEverybodyNamed = last.isEverybodyNamed
    // Who has taken something on last has it.
    let recorded = visits.reversed().flatMap(\.actions)
    actions = recorded.enumerated().filter { place, action in
      !recorded[..<place].contains { $0.action == action.action }
    }.map(\.element).sorted { $0.due < $1.due }
    notClosed = last.notClosed.filter { item in
      !recorded.contains { $0.action == item.action }
    }
    self.cells = cells
  }

  /// What has become of a message for the carer of a column.
  package func cell(_ message: MemberID, _ column: Int) -> GridCell {
    cells[Place(message: message, column: column)] ?? GridCell()
  }

  /// Whether every carer named has had a message, and everybody is named.
  package func isDone(_ message: MemberID) -> Bool {
    isEverybodyNamed && !carers.isEmpty
      && carers.indices.allSatisfy { cell(message, $0).isClosed }
  }

  /// How many cells are open; whether there is another carer counts as one more while nobody knows.
  package var openCount: Int {
    let open = messages.reduce(0) { count, message in
      count + carers.indices.count { !cell(message, $0).isClosed }
    }
    return open + (isEverybodyNamed ? 0 : 1)
  }

  /// Whether nothing is open: no cell, and no duty.
  package var isClosed: Bool { openCount == 0 && notClosed.isEmpty && !carers.isEmpty }
}
