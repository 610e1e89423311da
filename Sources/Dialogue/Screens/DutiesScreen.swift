internal import Advising
internal import Engine
internal import Questions
internal import Wording

/// What only the practitioner is told, and what has to be recorded before the session is closed.
struct DutiesScreen {
  let offers: [Offer]

  func write(on page: inout Page, in scene: Scene) {
    let (phrases, session) = (scene.phrases, scene.session)
    let prompts = session.practitionerPrompts
    page.add(phrases(prompts.isEmpty ? .noPrompts : .prompts))
    let duties = session.practitionerDuties
    for prompt in prompts where !duties.contains(where: { $0.prompt == prompt }) {
      page.add(phrases.prompt(prompt), after: "  -  ")
    }
    for (place, duty) in duties.enumerated() {
      page.add(Self.line(for: duty, in: phrases), after: "  \(place + 1)  ")
    }
    page.add(duties.isEmpty ? phrases.typeDone : phrases.typeDuty)
    scene.addFooter(offers, to: &page)
  }

  static func line(for duty: OpenDuty, in phrases: Phrasebook) -> String {
    phrases(
      .duty,
      [
        .value: phrases.prompt(duty.prompt),
        .most: phrases.date(phrases.session.lastDay(for: duty)),
      ])
  }
}

extension Session {
  /// The prompts that need no passphrase to be read.
  var practitionerPrompts: [PromptID] {
    guidance.prompts.filter { id in
      questionnaire.prompts.contains { $0.id == id && $0.audience <= .practitioner }
    }
  }

  /// What is still to be recorded for those prompts.
  var practitionerDuties: [OpenDuty] {
    openDuties.filter { practitionerPrompts.contains($0.prompt) }
  }

  func lastDay(for duty: OpenDuty) -> CalendarDate {
    CalendarDate(daysSince1970: opening.date.daysSince1970 + duty.days)
  }
}
