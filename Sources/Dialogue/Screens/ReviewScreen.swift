internal import Engine
internal import Questions
internal import Wording

/// The answers so far as statements, a number each; a sensitive one only as answered.
struct ReviewScreen {
  let rows: [ReviewRows.Row]
  let offers: [Offer]

  func write(on page: inout Page, in scene: Scene) {
    writeAnswers(on: &page, in: scene)
    scene.addFooter(offers, to: &page)
  }

  private func writeAnswers(on page: inout Page, in scene: Scene) {
    guard !rows.isEmpty else {
      page.add(scene.phrases(.noAnswers))
      page.add(scene.own.typeDone)
      return
    }
    page.add(scene.phrases(.yourAnswers))
    var subject: String?
    for (place, row) in rows.enumerated() {
      let about = Self.subject(of: row, in: scene.phrases)
      if about != subject { page.addGap() }
      if about != subject, let about { page.add(scene.phrases(.about, [.person: about])) }
      subject = about
      scene.add(place + 1, { Self.statement(of: row, in: $0) }, to: &page)
    }
    if subject != nil { page.addGap() }
    page.add(scene.own.typeReview(rows: rows.count))
  }

  private static func subject(of row: ReviewRows.Row, in phrases: Phrasebook) -> String? {
    switch row {
    case .people: nil
    case .answer(let key): phrases.subject(key)
    }
  }

  /// One answer as a statement.
  static func statement(of row: ReviewRows.Row, in phrases: Phrasebook) -> String {
    switch row {
    case .people(let kind):
      let roster = phrases.session.roster(kind)
      guard !roster.people.isEmpty else {
        return phrases(roster.isClosed ? .noPeople : .peopleNotKnown)
      }
      let people = phrases.list(roster.people.map(phrases.person), .and)
      return phrases(roster.isClosed ? .people : .peopleAndOthers, [.value: people])
    case .answer(let key):
      guard let record = phrases.session.answers[key], let state = phrases.session.state(of: key)
      else { return "" }
      return statement(key, record.answer, isSensitive: state.isSensitive, in: phrases)
    }
  }

  /// The answer to one question as a statement, without the value where it is sensitive.
  static func statement(
    _ key: QuestionKey, _ answer: Answer, isSensitive: Bool, in phrases: Phrasebook
  ) -> String {
    let name = phrases.short(key).capitalisedFirst
    if answer == .later {
      return phrases(.statement, [.person: name, .value: phrases(.notAnswered)])
    }
    if isSensitive { return phrases(.statement, [.person: name, .value: phrases(.answered)]) }
    let value = phrases.answer(answer, of: key) ?? ""
    if case .value = answer, let told = phrases.told(key, value) { return told }
    return phrases(.statement, [.person: name, .value: value])
  }
}
