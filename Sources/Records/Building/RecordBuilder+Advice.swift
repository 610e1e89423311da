internal import Advising
internal import Engine
internal import Questions

extension RecordBuilder {
  var advice: RecordedAdvice {
    let given = chronicle.lastShown
    let missing = session.advice.filter { item in
      !given.contains { $0.id == item.id && $0.text == item.text }
    }
    return RecordedAdvice(
      given: given, chosenFirst: session.adviceChosen,
      withdrawn: chronicle.shown.filter { !given.contains($0) },
      notShown: reader == .practitioner ? missing.map(\.id) : [])
  }

  /// One for each message and person, in the order of the questionnaire.
  var teachBacks: [TeachBack] {
    let keys = session.path.filter { key in
      session.state(of: key).map { $0.teaching != nil && $0.audience == .parent } ?? false
    }
    var order: [Lesson] = []
    for key in keys {
      if let lesson = lesson(of: key), !order.contains(lesson) { order.append(lesson) }
    }
    return order.map { lesson in teachBack(lesson, keys.filter { self.lesson(of: $0) == lesson }) }
  }

  var practitionerPart: PractitionerPart {
    let stage: PractitionerPart.Stage =
      switch session.stage {
      case .talking, .advising, .talkEnded: .none
      case .after: .begun
      case .ended: .ended
      }
    return PractitionerPart(
      stage: stage, circumstances: circumstances, seen: answers(for: .practitioner),
      notKnown: gaps(for: .practitioner),
      setAside: setAside(for: .practitioner), scores: scores, units: units, rules: rules,
      prompts: prompts, actions: actions,
      notClosed: notClosed)
  }

  // MARK: Teaching

  struct Lesson: Hashable {
    let message: MemberID
    let person: PersonID?
  }

  /// The message and the person that a question of teach-back is about; nil for another question, and
  /// for one about all the messages of a person.
  func lesson(of key: QuestionKey) -> Lesson? {
    guard let teaching = session.state(of: key)?.teaching,
      let message = teaching.message ?? key.member
    else { return nil }
    return Lesson(message: message, person: key.person)
  }

  private func teachBack(_ lesson: Lesson, _ keys: [QuestionKey]) -> TeachBack {
    func answers(_ role: Teaching.Role) -> [RecordedAnswer] {
      keys.compactMap { key in
        guard let state = session.state(of: key), state.teaching?.role == role else { return nil }
        return answer(to: key, state)
      }
    }
    let given = keys.compactMap { key -> Provenance? in
      guard session.state(of: key)?.teaching?.role == .given,
        let record = session.answers[key], record.answer.isGiven
      else { return nil }
      return provenance(record)
    }
    return TeachBack(
      message: lesson.message, person: lesson.person.flatMap { chronicle.people[$0] }.map(person),
      given: given, delivery: answers(.given) + answers(.how) + answers(.when) + answers(.why),
      words: answers(.words), verdicts: answers(.saidBack))
  }

  // MARK: Rules and duties

  private var rules: [FiredRule] {
    session.guidance.advice.compactMap { given in
      guard let advice = questionnaire.advice.first(where: { $0.id == given.id }),
        advice.audience <= .practitioner, let reasons = session.reasons(for: given)
      else { return nil }
      return FiredRule(
        advice: given.id, text: given.text, facts: reasons.facts, questions: reasons.questions,
        sources: reasons.sources)
    }
  }

  private var prompts: [FiredPrompt] {
    session.prompts(upTo: .practitioner).map { ranked in
      FiredPrompt(
        id: ranked.prompt.id, isCertain: ranked.isCertain,
        sources: ranked.prompt.sources.compactMap { id in
          questionnaire.sources.first { $0.id == id }
        })
    }
  }

  /// Every action as it was recorded last, and what has become of it.
  var actions: [RecordedAction] {
    session.planned.filter { !isRestricted($0.record.action) }.map { planned in
      let moment = chronicle.actions.last { $0.action == planned.record }?.moment
      return RecordedAction(
        action: planned.record.action, owner: planned.record.owner, due: planned.record.due,
        recorded: LocalTime(moment ?? session.openedAt),
        latest: session.lastDay(for: planned.record.action, upTo: .practitioner),
        outcome: RecordedAction.Outcome(planned.outcome))
    }
  }

  var notClosed: [OpenItem] {
    session.openDuties(upTo: .practitioner).map {
      OpenItem(prompt: $0.prompt, action: $0.action, latest: session.day(after: $0.days))
    }
  }

  /// An action that only restricted prompts call for would give away that one of them fired.
  private func isRestricted(_ action: ActionID) -> Bool {
    let prompts = questionnaire.prompts.filter { $0.needs?.action == action }
    return !prompts.isEmpty && prompts.allSatisfy { $0.audience == .restricted }
  }
}

extension Answer {
  /// Whether something was explained: it was on the screen, or was said to have been given now.
  fileprivate var isGiven: Bool {
    switch self {
    case .value(.given): true
    case .value(.options(let options, _)): options.first.flatMap { Delivery($0) } == .given
    case .value, .unsure, .declined, .later, .notAsked: false
    }
  }
}
