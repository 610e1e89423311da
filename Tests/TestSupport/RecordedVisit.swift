package import Engine
package import Questions

/// Writes down the events of a visit, a minute apart, as they would be stored.
package struct RecordedVisit {
  package static let mother = PersonID(1)
  package static let father = PersonID(2)
  package static let opening = Opening(
    questionnaire: "small", version: SemanticVersion(major: 1, minor: 0, patch: 0),
    digest: ContentDigest(bytes: Array(repeating: 1, count: 32)),
    catalogues: [ContentDigest(bytes: Array(repeating: 2, count: 32))], language: "en",
    date: SmallQuestionnaire.day(2026, 5, 14), caseReference: "C-4471", program: "1.0.0")

  package private(set) var session: Session
  package private(set) var events: [StampedEvent]
  /// The time of the next event, in minutes after nine o'clock.
  package var minute = 0

  package init() {
    let moment = Self.moment(0)
    session = Session(Self.opening, at: moment, machine: SmallQuestionnaire.machine)
    events = [StampedEvent(.opened(Self.opening), at: moment)]
  }

  /// Minutes after nine o'clock on the day of the visit, one hour ahead of UTC.
  package static func moment(_ minute: Int) -> Moment {
    let day = Int64(opening.date.daysSince1970)
    return Moment(
      milliseconds: ((day * 24 + 8) * 60 + Int64(minute)) * 60_000, offsetMinutes: 60)
  }

  package mutating func happen(_ all: Event...) throws {
    for event in all {
      minute += 1
      _ = try session.apply(event, at: Self.moment(minute))
      events.append(StampedEvent(event, at: Self.moment(minute)))
    }
  }

  package mutating func answer(_ state: StateID, _ answer: Answer, of person: PersonID? = nil)
    throws
  {
    try happen(.answered(QuestionKey(state, person: person), answer))
  }

  /// A talk from the welcome to the last word, with nothing remarkable in it.
  package static func talk(smokes: Answer = .value(.option(.no))) throws -> RecordedVisit {
    var visit = RecordedVisit()
    try visit.happen(.speakerChanged(.role("mother")))
    try visit.answer("welcome", .value(.given))
    try visit.answer("weight", .value(.number(3200)))
    try visit.answer("where", .value(.option("cot")))
    try visit.happen(
      .personJoined(Person(id: mother, kind: "carer", role: "mother", name: "Em")),
      .rosterClosed("carer"))
    try visit.answer("smokes", smokes, of: mother)
    try visit.answer("points", .value(.given))
    try visit.answer("words", .value(.text("on the back")))
    try visit.answer("back", .value(.option("all")))
    try visit.happen(.reviewed)
    return visit
  }

  /// The talk, its advice, and the practitioner's own part.
  package static func whole(seen: Answer, secret: Answer) throws -> RecordedVisit {
    var visit = try talk()
    try visit.happen(
      .adviceShown([AdviceGiven(id: "every", text: .said)]), .adviceChosen(["every"]), .talkEnded,
      .afterBegun)
    try visit.answer("seen", seen)
    try visit.answer("other-heard", .notAsked("not at home"))
    try visit.answer("secret", secret)
    return visit
  }
}
