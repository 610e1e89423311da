import Advising
import Engine
import Questions
import TestSupport

/// The co-sleeping questionnaire, asked about a family for whom nothing needs to change, and about
/// families that differ from it in one thing or two.
struct CoSleeping {
  let machine: Machine

  /// - Throws: when the questionnaire does not load.
  init() throws {
    guard let shipped = Shipped.all.first(where: { $0.name == "co-sleeping.json" }) else {
      throw Shipped.DoesNotLoad(name: "co-sleeping.json")
    }
    machine = try shipped.machine()
  }

  /// A baby of ten weeks, born at term and not small, who sleeps in a clear cot beside a mother.
  var settledFamily: Conversation {
    var conversation = Conversation(
      answers: [
        "born": .option("yes"), "ill-now": .option("none-of-these"), "how-many": .option("one"),
        "birth-date": .date("2026-03-05"), "birth-weight": .number(3400),
        "gestation": .number(280), "where-slept": .option("cot"),
        "lately": .option("none-of-these"), "how-put-down": .option("back"),
        "whose-room": .option("with-adult"), "cot-tonight": .option("yes"),
        "cot-things": .option("none-of-these"), "mattress": .option("none-of-these"),
        "warmth": .option("none-of-these"), "smoked-in-pregnancy": .option("no"),
        "tiredness": .option("a-little"), "night-feeds": .option("bed"),
        "plan-to-share": .option("own-cot"), "said-back": .option("all"),
      ].reduce(into: [:]) { $0[Conversation.Key($1.key)] = .value($1.value) },
      date: CalendarDate(iso: "2026-05-14"))
    conversation.rosters["carer"] = Conversation.Roster(
      people: [Conversation.Person(role: "mother", answers: ["may-share": .option("no")].keyed)],
      isClosed: true)
    return conversation
  }

  /// The advice that a family gets and the settled one does not.
  func added(by change: (inout Conversation) -> Void) -> [AdviceID: Certainty] {
    var changed = settledFamily
    change(&changed)
    let usual = Set(advice(for: settledFamily).map(\.id))
    return Dictionary(
      uniqueKeysWithValues: advice(for: changed).filter { !usual.contains($0.id) }
        .map { ($0.id, $0.text) })
  }

  func advice(for conversation: Conversation) -> [AdviceGiven] {
    Guidance(machine.evaluate(conversation), of: machine.questionnaire).advice
  }

  func prompts(for conversation: Conversation) -> [PromptID] {
    Guidance(machine.evaluate(conversation), of: machine.questionnaire).prompts
  }
}

extension Conversation {
  mutating func answer(_ state: StateID, _ value: Value) { self.answer(state, .value(value)) }

  mutating func answer(_ state: StateID, _ answer: Answer) { answers[Key(state)] = answer }

  /// Adds a carer who may be in the bed, and answers about them.
  mutating func mayShare(_ role: RoleID, _ answers: [StateID: Value]) {
    let usual: [StateID: Value] = [
      "may-share": .option("yes"), "carer-smokes": .option("neither"),
      "last-drink": .option("never"), "sleepy-things": .option("none-of-these"),
    ]
    rosters["carer"]?.people.append(
      Person(role: role, answers: usual.merging(answers) { _, new in new }.keyed))
  }
}

extension [StateID: Value] {
  /// The answers as a conversation keeps them.
  var keyed: [Conversation.Key: Answer] {
    reduce(into: [:]) { $0[Conversation.Key($1.key)] = .value($1.value) }
  }
}

extension Value {
  /// A day written as in files.
  static func date(_ iso: String) -> Value {
    CalendarDate(iso: iso).map(Value.date) ?? .text("no date: \(iso)")
  }

  static func options(_ options: OptionID...) -> Value { .options(options, other: nil) }
}
