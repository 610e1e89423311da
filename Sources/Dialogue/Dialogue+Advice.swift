internal import Advising
internal import Engine
internal import Questions
internal import Wording

extension Dialogue {
  var paper: AdvicePaper { AdvicePaper(session.advice, of: session.questionnaire) }

  /// Takes the number of what the family will do first, and goes on to the end of the talk.
  mutating func chooseAdvice(_ text: String) throws(Problem) -> Reply {
    let items = paper.items
    guard !items.isEmpty else { throw .notHere(text) }
    let entry = try ChoiceEntry(text, among: items.count, several: false, style: phrases.style)
    let chosen = entry.places.flatMap { place -> [AdviceID] in
      switch items[place].content {
      case .advice(let given): [given.id]
      case .pooled(let ids): ids
      }
    }
    return try leaveAdvice([.adviceChosen(chosen)])
  }

  /// Says why an item is on the list.
  func explain(_ number: Int?, typed: String) throws(Problem) -> Reply {
    guard place == .following, session.step == .advice else { throw .notHere(typed) }
    let items = paper.items
    guard let number else { throw .noNumber(command: "why", of: items.count) }
    guard items.indices.contains(number - 1) else {
      throw .noSuchItem(String(number), of: items.count)
    }
    var page = page
    ReasonScreen(item: items[number - 1]).write(on: &page, in: scene)
    return .say(page)
  }

  // MARK: What has to be done afterwards

  mutating func chooseDuty(_ text: String) throws(Problem) -> Reply {
    let list = DutiesList(session)
    guard list.count > 0 else { throw .notHere(text) }
    let entry = try ChoiceEntry(text, among: list.count, several: false, style: phrases.style)
    guard let chosen = entry.places.first, let duty = list.duty(chosen + 1, in: session) else {
      throw .notAChoice(text)
    }
    place = .owner(duty)
    return .show([])
  }

  func record(_ duty: OpenDuty, owner: String, due text: String) throws(Problem) -> Reply {
    let due = try DateEntry(text, months: phrases.months, style: phrases.style).date
    let last = session.day(after: duty.days)
    guard due >= session.opening.date else { throw .beforeVisit(phrases.date(due)) }
    guard due <= last else { throw .afterLast(phrases.date(due), last: phrases.date(last)) }
    let action = ActionRecord(action: duty.action, owner: owner, due: due)
    return try save(
      [.actionRecorded(action)], said: [phrases(.savedAs, [.value: phrases.date(due)])])
  }
}
