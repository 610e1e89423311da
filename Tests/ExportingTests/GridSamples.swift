import Engine
import Questions
import Records
import TestSupport
import Wording

@testable import Exporting

/// Grids to be written out in every form.
enum GridSamples {
  /// The mother had all but one; the father was not there, twice; a grandmother refused.
  static let mixed: DischargeGrid? = {
    let (mother, father) = (MessagesQuestionnaire.mother, MessagesQuestionnaire.father)
    let nan = Person(id: PersonID(3), kind: "carer", role: "grandparent", name: "=Nan, \"N\"")
    func option(_ key: QuestionKey, day: Int) -> OptionID? {
      switch (key.state, key.person, key.member) {
      case ("became", father.id, _): "not-there"
      case ("became", nan.id, _): "refused"
      case ("became", mother.id, "crying"): day == 0 ? "given-before" : "given"
      case ("back", mother.id, "crying"): "not-yet"
      default: nil
      }
    }
    let visits = [0, 1].map { day in
      let events = try? MessagesQuestionnaire.events(
        day: day, people: [mother, father, nan],
        after: day == 0
          ? []
          : [
            .actionRecorded(
              ActionRecord(
                action: "reach-others", owner: "A. Example", due: SmallQuestionnaire.day(2026, 5, 9)
              ))
          ]
      ) { key in
        key.state == "why-not" && key.person == father.id
          ? .value(.options(["not-on-ward"], other: "asked at <18:00>"))
          : option(key, day: day).map { .value(.option($0)) }
      }
      return events.flatMap { try? GridVisit(of: $0, machine: MessagesQuestionnaire.machine) }
    }
    return DischargeGrid(visits.compactMap(\.self))
  }()

  /// All the words that the grid needs.
  static func words() throws -> Words {
    let own = try GoldenRecords.catalogue([
      "questionnaire.title": "Going home", "message.sleep": "Safe sleep",
      "message.crying": "Crying, never shake", "role.mother.short": "mother",
      "role.father.short": "father", "role.grandparent.short": "grandparent",
      "state.how.option.talk": "A talk", "state.how.option.film": "A film",
      "state.why-not.option.not-on-ward": "Not on the ward",
      "action.reach-others": "Reach the other carers",
    ])
    return Words(catalogues: [own] + Shipped.interface, language: .english)
  }
}
