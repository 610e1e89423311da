package import Engine
internal import Questions

/// A session answered by chance at every step, from the first screen to the very end.
package struct Walk {
  package var session: Session
  private var maker: ConversationMaker
  private var people: UInt64 = 0

  package init(_ machine: Machine, seed: UInt64) {
    maker = ConversationMaker(machine, seed: seed)
    let questionnaire = machine.questionnaire
    session = Session(
      Opening(
        questionnaire: questionnaire.id, version: questionnaire.version,
        digest: ContentDigest(bytes: Array(repeating: 1, count: 32)), catalogues: [],
        language: "en", date: CalendarDate(daysSince1970: 20_000), caseReference: "C-1",
        program: "test"),
      at: Visit.moment(1), machine: machine)
  }

  /// Something that may happen now; nil once everything is over.
  package mutating func next() -> Event? {
    switch session.step {
    case .urgent(let state): return .urgentLeft(state)
    case .say(let key): return .answered(key, .value(.given))
    case .speaker: return .speakerChanged(.together)
    case .roster(let kind): return roster(kind)
    case .ask(let key, _): return .answered(key, answer(to: key))
    case .review: return .reviewed
    case .advice: return .talkEnded
    case .talkEnded: return session.questionnaire.start.after == nil ? nil : .afterBegun
    case .actions: return .afterEnded
    case .ended: return nil
    }
  }

  private mutating func roster(_ kind: PersonKindID) -> Event {
    let roles = session.questionnaire.people.first { $0.id == kind }?.roles ?? []
    let count = session.roster(kind).people.count
    if count < 3, count == 0 || Bool.random(using: &maker.chance),
      let role = roles.randomElement(using: &maker.chance)
    {
      people += 1
      return .personJoined(Person(id: PersonID(people), kind: kind, role: role, name: nil))
    }
    return Bool.random(using: &maker.chance) ? .rosterClosed(kind) : .rosterLeftOpen(kind, .unsure)
  }

  private mutating func answer(to key: QuestionKey) -> Answer {
    session.state(of: key).flatMap { maker.answer(to: $0) } ?? .later
  }
}
