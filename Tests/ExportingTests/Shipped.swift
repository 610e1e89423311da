import Authoring
import Engine
import FoundationEssentials
import JSONSource
import Questions
import Records
import TestSupport
import Wording

/// The questionnaire and the words that are shipped, and talks made by chance with them.
enum Shipped {
  static let machine = Machine(questionnaire)
  static let words = Words(catalogues: catalogues("co-sleeping") + interface, language: .english)
  /// The words that every questionnaire shares.
  static let interface = catalogues("common", "nightlight")

  private static func catalogues(_ names: String...) -> [Catalogue] {
    names.compactMap { try? Catalogue(reading: file("Localizations/\($0).xcstrings")) }
  }

  private static let questionnaire: Questionnaire = {
    guard let file = try? file("Questionnaires/co-sleeping.json") else {
      preconditionFailure("the shipped questionnaire is there")
    }
    let loaded = QuestionnaireLoader.load(file, on: nil)
    guard let questionnaire = loaded.questionnaire else {
      preconditionFailure(loaded.diagnostics.map(\.rendered).joined(separator: "\n"))
    }
    return questionnaire
  }()

  private static func file(_ path: String) throws -> SourceFile {
    let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    return SourceFile(
      name: path, bytes: Array(try Data(contentsOf: URL(filePath: "/\(root)/\(path)"))))
  }

  static let opening = Opening(
    questionnaire: questionnaire.id, version: questionnaire.version,
    digest: ContentDigest(bytes: Array(repeating: 1, count: 32)),
    catalogues: [ContentDigest(bytes: Array(repeating: 2, count: 32))], language: "en",
    date: CalendarDate(daysSince1970: 20_587), caseReference: "C-4471", program: "1.0.0")

  static func moment(_ minute: Int) -> Moment {
    let day = Int64(opening.date.daysSince1970)
    return Moment(milliseconds: ((day * 24 + 9) * 60 + Int64(minute)) * 60_000, offsetMinutes: 60)
  }

  /// The events of a talk in which each question has the answer that is chosen for it.
  ///
  /// It goes on as long as there is a question, then to the end of the talk, or of the
  /// practitioner's part.
  static func events(
    after: Bool = false, answer: (QuestionKey, State) -> Answer
  ) throws -> [StampedEvent] {
    var talk = Talk()
    while let event = talk.next(goingOn: after, answer) { try talk.happen(event) }
    return talk.events
  }

  static func session(of events: [StampedEvent]) throws -> Session {
    try Session(replaying: events, machine: machine)
  }

  /// An answer by chance: the same whenever the same question is put with the same seed.
  static func answer(_ key: QuestionKey, _ state: State, seed: UInt64) -> Answer {
    let name = "\(key.state)/\(key.person?.description ?? "")/\(key.member?.description ?? "")"
    var chance = Seeded(name.utf8.reduce(seed) { ($0 &* 31) ^ UInt64($1) })
    guard let question = state.question else { return .value(.given) }
    switch UInt64.random(in: 0..<12, using: &chance) {
    case 0: return .unsure
    case 1: return .declined
    default: return .value(value(of: question, &chance))
    }
  }

  /// The answer that asks for the least advice.
  static func quiet(_ state: State) -> Answer {
    switch state.question {
    case .yesNo: .value(.option(quietYes.contains(state.id) ? .yes : .no))
    case .one(let choices): .value(.option(choices.options[0]))
    case .many(let choices): .value(.option(choices.none ?? choices.options[0]))
    case .number(let measure):
      .value(.number(measure.unit == .day ? 280 : (measure.plausible.lowerBound + 6000) / 2))
    case .date: .value(.date(CalendarDate(daysSince1970: 20_560)))
    case .text: .value(.text("in the cot"))
    case nil: .value(.given)
    }
  }

  /// The answer that asks for the most advice.
  static func loud(_ state: State) -> Answer {
    switch state.question {
    case .yesNo: .value(.option(state.id == "cot-tonight" ? .no : .yes))
    case .one(let choices): .value(.option(choices.options[choices.options.count - 1]))
    case .many(let choices): .value(.options(choices.options, other: nil))
    case .number(let measure): .value(.number(measure.plausible.lowerBound))
    case .date, .text, nil: quiet(state)
    }
  }

  private static let quietYes: [StateID] = ["born", "cot-tonight", "heard-advice"]

  private static func value(of question: Question, _ chance: inout Seeded) -> Value {
    switch question {
    case .one(let choices):
      .option(choices.named[Int.random(in: choices.named.indices, using: &chance)])
    case .yesNo: .option(Bool.random(using: &chance) ? .yes : .no)
    case .many(let choices):
      .options(
        choices.options.filter { $0 == choices.options[0] || Bool.random(using: &chance) },
        other: nil)
    case .number(let measure): .number(Int.random(in: measure.plausible, using: &chance))
    case .date:
      .date(CalendarDate(daysSince1970: 20_587 - Int.random(in: 1...300, using: &chance)))
    case .text: .text("on the back, in the cot")
    }
  }
}

/// A talk that goes on by itself.
private struct Talk {
  private(set) var session = Session(
    Shipped.opening, at: Shipped.moment(0), machine: Shipped.machine)
  private(set) var events = [
    StampedEvent(.opened(Shipped.opening), at: Shipped.moment(0))
  ]

  mutating func happen(_ event: Event) throws {
    let moment = Shipped.moment(events.count)
    _ = try session.apply(event, at: moment)
    events.append(StampedEvent(event, at: moment))
  }

  func next(goingOn: Bool, _ answer: (QuestionKey, State) -> Answer) -> Event? {
    switch session.step {
    case .urgent(let state): return .urgentLeft(state)
    case .say(let key): return .answered(key, .value(.given))
    case .speaker: return .speakerChanged(.role("mother"))
    case .roster(let kind):
      let people = session.roster(kind).people
      guard people.count < 2 else { return .rosterClosed(kind) }
      return .personJoined(
        Person(
          id: PersonID(UInt64(people.count)), kind: kind,
          role: people.isEmpty ? "mother" : "father", name: "Sam"))
    case .ask(let key, _):
      return session.state(of: key).map { .answered(key, answer(key, $0)) }
    case .review: return .reviewed
    case .advice:
      return session.adviceShown.isEmpty
        ? .adviceShown([AdviceGiven(id: "cs-20-every-sleep", text: .said)]) : .talkEnded
    case .talkEnded: return goingOn ? .afterBegun : nil
    case .actions: return .afterEnded
    case .ended: return nil
    }
  }
}
