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
    for prompt in prompts { page.add(phrases.prompt(prompt), after: "  -  ") }
    let duties = session.practitionerDuties
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
        .date: phrases.date(phrases.session.lastDay(for: duty)),
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

  /// What is still to be recorded for those prompts, each action once, with its earliest last day.
  var practitionerDuties: [OpenDuty] {
    let prompts = practitionerPrompts
    let duties = openDuties.filter { prompts.contains($0.prompt) }
    return duties.filter { duty in
      let alike = duties.filter { $0.action == duty.action }
      return alike.min { $0.days < $1.days } == duty
    }
  }

  func lastDay(for duty: OpenDuty) -> CalendarDate {
    CalendarDate(daysSince1970: opening.date.daysSince1970 + duty.days)
  }
}
