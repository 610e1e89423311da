internal import Advising
internal import Engine
internal import Questions
internal import Wording

/// What only the practitioner is told, and what has to be recorded before the session is closed.
struct DutiesScreen {
  let offers: [Offer]

  func write(on page: inout Page, in scene: Scene) {
    let (phrases, session) = (scene.phrases, scene.session)
    let prompts = session.prompts(upTo: .practitioner)
    page.add(phrases(prompts.isEmpty ? .noPrompts : .prompts))
    for prompt in prompts { page.add(phrases.prompt(prompt.prompt.id), after: "  -  ") }
    let duties = session.openDuties(upTo: .practitioner)
    if !duties.isEmpty {
      page.addGap()
      page.add(phrases(.duties))
    }
    for (place, duty) in duties.enumerated() {
      scene.add(place + 1, { Self.line(for: duty, in: $0) }, to: &page)
    }
    page.addGap()
    page.add(duties.isEmpty ? phrases.typeDone : phrases.typeDuty)
    scene.addFooter(offers, to: &page)
  }

  static func line(for duty: OpenDuty, in phrases: Phrasebook) -> String {
    phrases(
      .duty,
      [
        .action: phrases.action(duty.action),
        .date: phrases.date(phrases.session.day(after: duty.days)),
      ])
  }
}
