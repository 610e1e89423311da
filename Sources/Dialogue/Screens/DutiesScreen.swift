internal import Advising
internal import Engine
internal import Questions
internal import Wording

/// What only the practitioner is told, and what has to be recorded before the session is closed.
struct DutiesScreen {
  let contacts: [LocalContact]
  let offers: [Offer]

  func write(on page: inout Page, in scene: Scene) {
    let (phrases, session) = (scene.phrases, scene.session)
    let prompts = session.prompts(upTo: .practitioner)
    page.add(phrases(prompts.isEmpty ? .noPrompts : .prompts))
    for ranked in prompts {
      let text = phrases.prompt(ranked.prompt.id)
      page.add(
        ranked.isCertain ? text : phrases(.promptNotKnown, [.text: text]), after: "  -  ")
    }
    let list = DutiesList(session)
    if !list.open.isEmpty {
      page.addGap()
      page.add(phrases(.duties))
    }
    for (place, duty) in list.open.enumerated() {
      scene.add(place + 1, { Self.line(for: duty, in: $0) }, to: &page)
    }
    writePlanned(list, on: &page, in: scene)
    if !contacts.isEmpty {
      page.addGap()
      page.add(phrases(.contacts))
      for contact in contacts { page.add(contact.line(in: phrases), after: "  -  ") }
    }
    page.addGap()
    page.add(list.open.isEmpty ? phrases.typeDone : phrases.typeDuty)
    if !list.planned.isEmpty {
      page.add(phrases(.typePlanned, [.number: String(list.open.count + 1)]))
    }
    page.add(phrases(.typeToCompare, [.command: "said"]))
    scene.addFooter(offers, to: &page)
  }

  /// What is written down: what waits has a number, what is settled has none.
  private func writePlanned(_ list: DutiesList, on page: inout Page, in scene: Scene) {
    guard !scene.session.planned.isEmpty else { return }
    page.addGap()
    page.add(scene.phrases(.planned))
    for (place, record) in list.planned.enumerated() {
      scene.add(list.open.count + place + 1, { Self.line(for: record, in: $0) }, to: &page)
    }
    for planned in scene.session.planned {
      let action = scene.phrases.action(planned.record.action)
      switch planned.outcome {
      case .open: break
      case .done(let words):
        let values: [Placeholder: String] = [.action: action, .text: HarmlessText.oneLine(words)]
        page.add(scene.phrases(.plannedDone, values), after: "  -  ")
      case .withdrawn(let words):
        let values: [Placeholder: String] = [.action: action, .text: HarmlessText.oneLine(words)]
        page.add(scene.phrases(.plannedWithdrawn, values), after: "  -  ")
      }
    }
  }

  static func line(for duty: OpenDuty, in phrases: Phrasebook) -> String {
    phrases(
      .duty,
      [
        .action: phrases.action(duty.action),
        .date: phrases.date(phrases.session.day(after: duty.days)),
      ])
  }

  private static func line(for record: ActionRecord, in phrases: Phrasebook) -> String {
    phrases(
      .plannedLine,
      [
        .action: phrases.action(record.action), .name: HarmlessText.oneLine(record.owner),
        .date: phrases.date(record.due),
      ])
  }
}
