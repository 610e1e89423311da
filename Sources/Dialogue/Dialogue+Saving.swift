internal import Advising
internal import Engine
internal import Questions
internal import Wording

extension Dialogue {
  /// Hands events on to be stored. Advice that is on the screen then is noted as shown, and no other.
  ///
  /// - Throws: the problem, when the session refuses an event; nothing has changed then.
  func save(
    _ events: [Event], said: [String], then place: Place = .following, leaving: Leaving? = nil,
    namesSetAside: Bool = true
  ) throws(Problem) -> Reply {
    var (events, session, said) = (events, session, said)
    for event in events {
      do throws(Refusal) {
        let effects = try session.apply(event, at: moment)
        if namesSetAside { said += noLongerNeeded(effects) }
      } catch {
        throw Problem(error)
      }
    }
    let (place, returning) = standing(at: place, after: session)
    if leaving == nil, printsNewAdvice(at: place, of: session) {
      let shown = Event.adviceShown(session.advice)
      if (try? session.apply(shown, at: moment)) != nil { events.append(shown) }
    }
    return .save(
      Pending(
        events: events, session: session, said: said, place: place, returning: returning,
        leaving: leaving))
  }

  /// The advice that was changed, or that is read in another language, is shown anew.
  private func printsNewAdvice(at place: Place, of session: Session) -> Bool {
    place == .following && session.step == .advice
      && (session.adviceShown != session.advice || session.language != adviceLanguage)
  }

  /// What is only to be shown, unless it is advice that was not shown yet: that is stored first.
  func noting(_ reply: Reply) -> Reply {
    guard case .show(let said) = reply, printsNewAdvice(at: place, of: session),
      let noted = try? save([], said: said)
    else { return reply }
    return noted
  }

  /// The session after events, at the moment of the line being heard.
  func replayed(_ events: [Event]) throws(Refusal) -> Session {
    var session = session
    for event in events { _ = try session.apply(event, at: moment) }
    return session
  }

  private func noLongerNeeded(_ effects: [Effect]) -> [String] {
    effects.flatMap { effect -> [String] in
      switch effect {
      case .setAside(let keys): keys.map { phrases(.noLongerNeeded, [.value: phrases.name($0)]) }
      case .urgent: []
      }
    }
  }

  // MARK: When it did not work

  enum UnsavedChoice: Hashable {
    case retry, cover, wait
    case leave(Leaving)
  }

  func unsavedChoice(_ input: Input) -> UnsavedChoice {
    switch input {
    case .end: .leave(.notSaved)
    case .interrupted: .leave(.interrupted)
    case .line(let line):
      switch Heard(line, isFreeText: false, isAlone: false) {
      case .command(.retry): .retry
      case .command(.pause): .leave(.notSaved)
      case .command(.cover): .cover
      case .command, .commandWord, .nothing, .text, .unknownCommand: .wait
      }
    case .unsafe, .tooLong, .notUTF8: .wait
    }
  }

  func write(_ fault: Outcome.Fault, on page: inout Page) {
    let phrases = ownPhrases
    page.add(phrases(fault.phrase))
    page.add(phrases(fault == .diskFull ? .freeSpace : .retryOrPaper, [.command: "retry"]))
  }
}

extension Outcome.Fault {
  fileprivate var phrase: Phrase {
    switch self {
    case .diskFull: .diskFull
    case .notAllowed: .notAllowed
    case .inUse: .inUse
    case .failed: .failed
    }
  }
}

extension Problem {
  /// What a refusal of the session means to whoever typed.
  init(_ refusal: Refusal) {
    self =
      switch refusal {
      case .numberOutOfRange(let number, let range):
        number < range.lowerBound ? .tooSmall(String(number)) : .tooBig(String(number))
      case .dateAfterVisit(let date, _): .afterVisit(date.description)
      case .textTooLong(let count, let most): .textTooLong(count, most: most)
      case .tooFewPeople(let least): .tooFewPeople(least)
      case .tooManyPeople(let most): .tooManyPeople(most)
      case .nothingToUndo: .nothingToTakeBack
      case .notUrgent: .noUrgentScreen
      case .notSeenFromAfar: .notSeenFromAfar
      case .notOpened, .alreadyOpened, .unknownQuestion, .notReached, .notInThisPart, .wrongKind,
        .unknownOption, .excludes, .nothingChosen, .ownWordsNotOffered, .reasonDuringTalk,
        .unknownRole, .unknownPerson, .personAlreadyThere, .rosterSettled, .questionsOpen,
        .wrongStage, .urgentOnShow, .unknownAdvice, .unknownAction, .nothingSaid:
        .notHere("")
      }
  }
}
