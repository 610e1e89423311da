internal import Advising
internal import Engine
internal import Questions
internal import Wording

extension Dialogue {
  /// The commands that have a meaning here, in the order in which they are named.
  var offers: [Offer] {
    Offer.allCases.filter { applies($0) }
  }

  /// Those of them that stand below a question.
  var footer: [Offer] {
    Offer.allCases.filter { $0.isInFooter && applies($0) }
  }

  private func applies(_ offer: Offer) -> Bool {
    if case .urgent = session.step { return [.help, .language, .pause, .cover].contains(offer) }
    if case .confirming = place { return [.help, .urgent, .pause, .cover].contains(offer) }
    switch offer {
    case .unsure, .decline, .later: return takesNonAnswer
    case .keep:
      guard place == .following, case .ask(_, let occasion) = session.step else { return false }
      return occasion == .again || occasion == .later
    case .notAsked:
      guard place == .following, case .ask = session.step else { return false }
      return entry == .after
    case .said: return entry == .after && place != .comparing
    case .back:
      if case .linking = place { return false }
      return place != .following || previous != nil
    case .review: return session.answers.keys.contains { session.state(of: $0)?.question != nil }
    case .undo: return session.canUndo
    case .help, .pause, .cover: return true
    case .urgent: return entry == .talk && session.questionnaire.urgent.contains(where: \.isTyped)
    case .speaker: return entry == .talk && session.speaker != nil
    case .language: return entry == .talk && words.languages.count > 1
    case .finish: return session.stage == .talking
    }
  }

  /// Whether "not sure", "rather not say" and "come back to this" may be said here.
  var takesNonAnswer: Bool {
    switch (place, session.step) {
    case (.ownWords, _), (.following, .ask), (.following, .roster), (.adding, _): true
    case (.following, _), (.reviewing, _), (.comparing, _), (.linking, _), (.confirming, _),
      (.owner, _), (.due, _), (.card, _):
      false
    }
  }

  /// What to type here.
  var instruction: String {
    let phrases = ownPhrases
    if case .urgent = session.step { return phrases.typeUrgent }
    switch place {
    case .following: return stepInstruction
    case .reviewing: return reviewInstruction
    case .ownWords: return phrases(.typeOwnWords)
    case .adding: return phrases(.typePerson)
    case .card: return phrases(.typeCard)
    case .confirming: return phrases.typeYesOrNo
    case .comparing: return phrases(.typeSaid, [.last: "done"])
    case .linking(let person):
      return phrases(.typeOne, [.most: String(linkScreen(person)?.links.count ?? 0)])
    case .owner:
      return session.practitioner == nil
        ? phrases(.whoActs) : phrases(.whoActsOrMe, [.command: "me"])
    case .due(let duty, _):
      return phrases(.byWhen, [.most: phrases.date(session.day(after: duty.days))])
    }
  }

  private var stepInstruction: String {
    let phrases = ownPhrases
    switch session.step {
    case .urgent: return phrases.typeUrgent
    case .say: return phrases(.pressEnter)
    case .speaker:
      let count = SpeakerScreen.speakers(of: session.questionnaire).count
      return phrases(.typeOne, [.most: String(count)])
    case .roster(let kind):
      let isFirst = session.roster(kind).people.isEmpty
      return isFirst ? phrases(.typePerson) : phrases(.typeOne, [.most: "3"])
    case .ask(let key, _):
      guard let question = session.state(of: key)?.question else { return "" }
      return QuestionScreen.instruction(for: question, in: phrases)
    case .review: return reviewInstruction
    case .advice:
      return phrases.typeAdvice(items: paper.items.count)
    case .actions:
      return DutiesList(session).count == 0 ? phrases.typeDone : phrases.typeDuty
    case .talkEnded, .ended: return phrases(.talkIsOver)
    }
  }

  private var reviewInstruction: String {
    ownPhrases.typeReview(rows: ReviewRows(session, in: entry).rows.count)
  }

  /// Why it is asked, what the words mean, and every command that applies.
  func help() -> Page {
    var page = page
    if case .ask(let key, _) = session.step, place == .following || takesNonAnswer {
      if let why = phrases.why(key) { page.add(phrases(.why, [.value: why])) }
      if let help = phrases.help(key) { page.add(help) }
    }
    page.add(instruction)
    for offer in offers {
      page.add(ownPhrases.offerHelp(offer, isFreeText: takesFreeText))
    }
    return page
  }

  /// Writes what was wrong and what to do; after three problems at a question, the ways round it.
  func write(_ problem: Problem, on page: inout Page) {
    ProblemScreen(
      problem: problem, instruction: instruction, range: rangeOnShow, isSensitive: isSensitiveHere
    ).write(on: &page, in: ownPhrases)
    if failures >= 3 && takesNonAnswer {
      let ways = [Offer.help, .unsure, .decline, .later]
        .map { $0.typed(inFreeText: takesFreeText) }
      page.add(ownPhrases(.offer, [.value: ownPhrases.list(ways, .or)]))
    }
  }

  /// Whether nothing that is typed here may be repeated.
  var isSensitiveHere: Bool {
    guard case .ask(let key, _) = session.step else { return false }
    return session.state(of: key)?.isSensitive ?? true
  }

  private var rangeOnShow: ProblemScreen.Range? {
    guard case .ask(let key, _) = session.step,
      case .number(let measure) = session.state(of: key)?.question
    else { return nil }
    let phrases = ownPhrases
    return ProblemScreen.Range(
      least: phrases.amount(measure.range.lowerBound, measure),
      most: phrases.amount(measure.range.upperBound, measure),
      instruction: phrases.range(of: measure),
      takesDecimals: measure.decimals > 0 || !measure.also.isEmpty)
  }
}
