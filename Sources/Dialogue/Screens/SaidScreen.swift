internal import Engine
internal import Questions
internal import Wording

/// What was said in the talk, and what was not, a number each, with what is noted beside it. Only
/// the practitioner, alone, has it on the screen, so nothing is held back.
struct SaidScreen {
  let keys: [QuestionKey]

  init(_ session: Session) {
    keys = session.reachedKeys(in: .talk).filter { session.state(of: $0)?.question != nil }
  }

  func write(on page: inout Page, in scene: Scene) {
    let phrases = scene.phrases
    page.add(phrases(keys.isEmpty ? .noAnswers : .saidInTalk))
    var subject: String?
    for (place, key) in keys.enumerated() {
      let about = phrases.subject(key)
      if about != subject { page.addGap() }
      if about != subject, let about { page.add(phrases(.about, [.person: about])) }
      subject = about
      scene.add(place + 1, { Self.statement(key, in: $0) }, to: &page)
      for record in scene.session.attributions[key] ?? [] {
        page.add(Self.text(of: record.attribution, in: phrases), after: "     ")
      }
    }
    page.addGap()
    page.add(phrases(.typeSaid, [.last: "done"]))
  }

  private static func statement(_ key: QuestionKey, in phrases: Phrasebook) -> String {
    guard let record = phrases.session.answers[key] else {
      return phrases(
        .statement,
        [.person: phrases.short(key).capitalisedFirst, .value: phrases(.notAnswered)])
    }
    return ReviewScreen.statement(key, record.answer, isSensitive: false, in: phrases)
  }

  private static func text(of attribution: Attribution, in phrases: Phrasebook) -> String {
    switch attribution {
    case .seen: phrases(.notedSeen)
    case .described: phrases(.notedDescribed)
    case .agency(let words): phrases(.notedAgency, [.text: HarmlessText.oneLine(words)])
    case .record(let words): phrases(.notedRecord, [.text: HarmlessText.oneLine(words)])
    case .differs(let words): phrases(.notedDiffers, [.text: HarmlessText.oneLine(words)])
    }
  }
}
