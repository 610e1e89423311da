internal import Advising
internal import Engine
internal import Questions
internal import Wording

extension Dialogue {
  mutating func obey(_ command: Command, typed: String) throws(Problem) -> Reply {
    guard isAllowedNow(command) else { throw .notHere(typed) }
    switch command {
    case .unsure: return try giveNoValue(.unsure, typed: typed)
    case .decline: return try giveNoValue(.declined, typed: typed)
    case .later: return try giveNoValue(.later, typed: typed)
    case .notAsked(let reason): return try giveReason(reason, typed: typed)
    case .said:
      guard entry == .after else { throw .notHere(typed) }
      place = .comparing
      return .show([])
    case .note(let note): return try take(note, typed: typed)
    case .keep: return try keep(typed: typed)
    case .back: return try goBack()
    case .undo: return try takeBack()
    case .help: return .say(help())
    case .cover: return .cover
    case .urgent: return try callUrgent()
    case .goOn: return try goOn(typed: typed)
    case .review:
      place = session.step == .review ? .following : .reviewing
      return .show([])
    case .done: return try done(typed: typed)
    case .change(let number): return try change(number, typed: typed)
    case .remove(let number): return try remove(number, typed: typed)
    case .why(let number): return try explain(number, typed: typed)
    case .speaker(let role):
      guard entry == .talk else { throw .notHere(typed) }
      return try changeSpeaker(role)
    case .language(let tag):
      guard entry == .talk else { throw .notHere(typed) }
      return try speak(tag)
    case .pause:
      return try save([.paused], said: [], leaving: .paused)
    case .finish:
      guard session.stage == .talking else { throw .notHere(typed) }
      returning = nil
      return try save([.finishedEarly], said: [phrases(.stopsHere)])
    case .retry: throw .notHere(typed)
    }
  }

  /// At the urgent screen and at a yes or no, little else has a meaning.
  private func isAllowedNow(_ command: Command) -> Bool {
    let isUrgent = if case .urgent = session.step { true } else { false }
    let isConfirming = if case .confirming = place { true } else { false }
    switch command {
    case .cover, .help, .pause, .language: return true
    case .goOn: return isUrgent || !isConfirming
    case .urgent, .back: return !isUrgent
    case .unsure, .decline, .later, .notAsked, .said, .note, .keep, .undo, .review, .done, .change,
      .remove,
      .why, .speaker, .finish, .retry:
      return !isUrgent && !isConfirming
    }
  }

  private func callUrgent() throws(Problem) -> Reply {
    guard entry == .talk, let state = session.questionnaire.urgent.first(where: \.isTyped)?.state
    else { throw .noUrgentScreen }
    return try save([.urgentCalled(state)], said: [], then: place)
  }

  private func goOn(typed: String) throws(Problem) -> Reply {
    switch (session.step, place) {
    case (.urgent(let state), _): return try save([.urgentLeft(state)], said: [], then: place)
    case (.say(let key), .following): return try save([.answered(key, .value(.given))], said: [])
    default: throw .notHere(typed)
    }
  }

  private func speak(_ typed: String) throws(Problem) -> Reply {
    let known = words.languages.map(\.description)
    guard let tag = known.first(where: { $0.lowercased() == typed.lowercased() }),
      let language = LanguageTag(tag)
    else { throw .noSuchLanguage(typed, among: known) }
    let phrases = Phrasebook(words: words.in(language), session: session)
    return try save(
      [.languageChanged(tag, catalogues: session.catalogues)],
      said: [phrases(.saved), phrases(.nowInLanguage, [.language: tag])], then: place)
  }

  private func keep(typed: String) throws(Problem) -> Reply {
    guard place == .following, case .ask(let key, let occasion) = session.step else {
      throw .notHere(typed)
    }
    switch occasion {
    case .again: return try save([.kept(key)], said: [phrases(.kept)])
    case .later: return try save([.answered(key, .later)], said: [phrases(.kept)])
    case .first, .setAside: throw .notHere(typed)
    }
  }

  private mutating func giveReason(_ reason: String, typed: String) throws(Problem) -> Reply {
    guard place == .following, case .ask(let key, _) = session.step else { throw .notHere(typed) }
    guard !reason.isEmpty else { throw .noReason }
    return try put(.notAsked(reason), to: key)
  }

  private mutating func done(typed: String) throws(Problem) -> Reply {
    switch (place, session.step) {
    case (.reviewing, _), (.comparing, _):
      place = .following
      return .show([])
    case (.following, .review): return try save([.reviewed], said: [])
    case (.following, .advice): return try leaveAdvice([])
    case (.card, .advice): return try save([.talkEnded], said: [], leaving: .ended)
    case (.following, .actions):
      guard session.openDuties(upTo: .practitioner).isEmpty else {
        return try save([.paused], said: [], leaving: .notClosed)
      }
      return try save([.afterEnded], said: [], leaving: .ended)
    default: throw .notHere(typed)
    }
  }
}
