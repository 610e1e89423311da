internal import Advising
internal import Engine
internal import Questions
internal import Wording

extension Dialogue {
  /// The whole screen of where one is now.
  mutating func screen() -> Page {
    var page = page
    for notice in manner.notices { page.add(notice) }
    writeHeading(on: &page)
    if case .urgent(let state) = session.step {
      UrgentScreen(state: state).write(on: &page, in: scene)
      return page
    }
    switch place {
    case .following: writeStep(on: &page)
    case .reviewing:
      writeReview(on: &page)
    case .comparing: SaidScreen(session).write(on: &page, in: scene)
    case .linking(let person): linkScreen(person)?.write(on: &page, in: scene)
    case .ownWords(_, _), .owner, .due:
      page.add(instruction)
      scene.addFooter(footer, isFreeText: takesFreeText, to: &page)
    case .card:
      if let card { CardScreen(card: card, offers: footer).write(on: &page, in: scene) }
    case .adding(let kind): rosterScreen(kind)?.write(on: &page, in: scene)
    case .confirming(let confirmation): write(confirmation, on: &page)
    }
    return page
  }

  private func writeStep(on page: inout Page) {
    switch session.step {
    case .urgent(let state): UrgentScreen(state: state).write(on: &page, in: scene)
    case .say(let key): SayScreen(key: key, offers: footer).write(on: &page, in: scene)
    case .speaker:
      SpeakerScreen(
        speakers: SpeakerScreen.speakers(of: session.questionnaire), offers: footer
      ).write(on: &page, in: scene)
    case .roster(let kind): rosterScreen(kind)?.write(on: &page, in: scene)
    case .ask(let key, let occasion):
      QuestionScreen(key: key, occasion: occasion, offers: footer).write(on: &page, in: scene)
    case .review:
      writeReview(on: &page)
    case .advice: AdviceScreen(paper: paper, offers: footer).write(on: &page, in: scene)
    case .actions:
      DutiesScreen(contacts: manner.contacts, offers: footer).write(on: &page, in: scene)
    case .talkEnded, .ended: page.add(phrases(.talkIsOver))
    }
  }

  private func writeReview(on page: inout Page) {
    ReviewScreen(rows: ReviewRows(session, in: entry).rows, offers: footer)
      .write(on: &page, in: scene)
  }

  private func write(_ confirmation: Place.Confirmation, on page: inout Page) {
    switch confirmation {
    case .value(let key, let value):
      guard let told = phrases.value(value, of: key) else { return }
      page.add(
        isSensitiveHere
          ? phrases(.isThatRightSensitive) : phrases(.isThatRight, [.value: told]))
      page.add(instruction)
    case .change(let key, let answer):
      write(.answered(key, answer), keeping: key, on: &page)
    case .removal(let person): write(.personLeft(person), keeping: nil, on: &page)
    case .leftOver(let text, _):
      page.add(
        isSensitiveHere
          ? phrases(.useWhatIsLeftSensitive)
          : phrases(.useWhatIsLeft, [.value: HarmlessText.oneLine(text)]))
      page.add(instruction)
    case .commandWord(let word, _):
      page.add(phrases(.keepWords, [.command: "/" + word]))
      page.add(instruction)
    }
  }

  private func write(_ event: Event, keeping key: QuestionKey?, on page: inout Page) {
    guard let consequences = try? consequences(of: event) else { return }
    let isSensitive = key.flatMap(session.state(of:))?.isSensitive ?? true
    let present =
      isSensitive
      ? nil
      : key.flatMap { key in
        session.answers[key].flatMap { phrases.answer($0.answer, of: key) }
      }
    ConsequencesScreen(
      consequences: consequences, asksMore: !session.isCutShort, present: present
    ).write(on: &page, in: scene)
  }

  // MARK: The heading

  /// The title at first, and the part of the talk whenever it changes.
  private mutating func writeHeading(on page: inout Page) {
    let part = partOnShow
    let title = hasBegun ? "" : phrases.title
    if let part, part != partShown,
      let number = session.questionnaire.parts.firstIndex(of: part).map({ $0 + 1 })
    {
      let count = session.questionnaire.parts.count
      page.add(
        left: title,
        right: phrases(
          .part,
          [.part: String(number), .parts: String(count), .name: phrases.part(part)]))
      partShown = part
      if let left = Remaining(session, in: entry).count {
        page.add(phrases(.left, [.value: String(left)], count: left))
      }
    } else if !title.isEmpty {
      page.add(title)
    }
    guard !hasBegun else { return }
    hasBegun = true
    switch session.questionnaire.review.status {
    case .draft: page.add(phrases(.draft))
    case .approved, .withdrawn: break
    }
    if entry == .after { page.add(phrases(.alone)) }
    page.addGap()
  }

  private var partOnShow: PartID? {
    guard place == .following else { return nil }
    switch session.step {
    case .ask(let key, _), .say(let key): return part(of: key.state)
    case .roster(let kind):
      return session.machine.loop(over: kind, in: entry).flatMap {
        session.questionnaire.states[$0].part
      }
    case .speaker, .urgent, .review, .advice, .talkEnded, .actions, .ended: return nil
    }
  }

  /// The part a state names, or the one that goes through the people it is about.
  private func part(of state: StateID) -> PartID? {
    guard let index = session.machine.names.place(of: state) else { return nil }
    let states = session.questionnaire.states
    return states[index].part ?? session.machine.flow.loopOf[index].flatMap { states[$0].part }
  }
}
