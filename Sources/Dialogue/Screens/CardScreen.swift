internal import Engine
internal import Questions
internal import Records
internal import Wording

/// The whole plan card, before anything is written down.
struct CardScreen {
  let card: PlanCard
  let offers: [Offer]

  func write(on page: inout Page, in scene: Scene) {
    for sheet in card.pages {
      page.addGap()
      scene.add({ Self.title(of: sheet, in: $0) }, to: &page)
      for row in sheet.rows { write(row, on: &page, in: scene) }
    }
    page.addGap()
    page.add(scene.own(.typeCard))
    scene.addFooter(offers, to: &page)
  }

  private static func title(of sheet: PlanCard.Page, in phrases: Phrasebook) -> String {
    let title = phrases.words.text(.cardTitle)
    guard let owner = sheet.owner else { return title }
    let number = owner.number.map { " \($0)" } ?? ""
    return phrases(
      .statement,
      [.person: title, .value: phrases.role(owner.role).capitalisedFirst + number])
  }

  /// What was said stands in the words it was said in, under a heading in both languages.
  private func write(_ row: PlanCard.Row, on page: inout Page, in scene: Scene) {
    scene.add({ $0.words.text(.card(row.question)) }, to: &page)
    guard let value = row.value else {
      return page.add(scene.phrases(.notDecided), after: "    ")
    }
    for line in scene.phrases.lines(value, of: row.asks, at: row.question) {
      page.add(line, after: "    ")
    }
  }
}

extension Phrasebook {
  /// An answer as it stands under a heading of its own: each choice on a line, own words as said.
  func lines(_ value: Value, of question: Question, at state: StateID) -> [String] {
    switch value {
    case .options(let options, let other):
      options.map { option($0, of: state) } + [other].compactMap(\.self)
    case .number(let number):
      if case .number(let measure) = question { [amount(number, measure)] } else { [] }
    case .date(let date): [self.date(date)]
    case .text(let text): [text]
    case .given: []
    }
  }
}
