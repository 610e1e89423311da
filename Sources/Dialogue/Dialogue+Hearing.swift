internal import Advising
internal import Engine
internal import Questions
internal import Wording

extension Dialogue {
  var entry: Entry { manner.entry }

  var phrases: Phrasebook { Phrasebook(words: words, session: session) }

  /// The words for whoever types, which are the practitioner's.
  var ownPhrases: Phrasebook { scene.own }

  var page: Page { Page(width: manner.columns) }

  var scene: Scene {
    let isForeign =
      words.language == .pseudo || words.language.base != manner.practitioner.base
    let gloss = isForeign ? words.in(manner.practitioner) : nil
    return Scene(
      phrases: phrases, gloss: gloss.map { Phrasebook(words: $0, session: session) },
      width: manner.columns)
  }

  /// The line as heard, where no terminal has shown it.
  func echo(of input: Input) -> Page {
    var page = page
    guard manner.echoesInput else { return page }
    switch input {
    case .line(let line), .unsafe(let line): page.add("> " + HarmlessText.oneLine(line))
    case .tooLong, .notUTF8: page.add(">")
    case .end, .interrupted: break
    }
    return page
  }

  mutating func respond(to input: Input) throws(Problem) -> Reply {
    switch input {
    case .line(let line): return try respond(to: line)
    case .unsafe(let kept):
      guard kept.contains(where: { !$0.isWhitespace }) else { throw .notReadable }
      place = .confirming(.leftOver(kept, heardAt: place))
      return .show([phrases(.hiddenLeftOut)])
    case .tooLong(let limit): throw .lineTooLong(limit)
    case .notUTF8: throw .notReadable
    case .end: return .leave(.inputEnded)
    case .interrupted: return .leave(.interrupted)
    }
  }

  private mutating func respond(to line: String) throws(Problem) -> Reply {
    switch Heard(line, isFreeText: takesFreeText, isAlone: entry == .after) {
    case .nothing:
      guard case .say(let key) = session.step, place == .following else { throw .nothingTyped }
      return try save([.answered(key, .value(.given))], said: [])
    case .unknownCommand(let typed): throw .noSuchCommand(typed)
    case .command(let command): return try obey(command, typed: line)
    case .commandWord(let word):
      place = .confirming(.commandWord(word, heardAt: place))
      return .show([])
    case .text(let text): return try take(text)
    }
  }

  /// Whether own words are asked for, so that commands begin with a slash.
  var takesFreeText: Bool {
    switch place {
    case .ownWords, .owner: return true
    case .reviewing, .comparing, .linking, .adding, .confirming, .due, .card: return false
    case .following:
      guard case .ask(let key, _) = session.step else { return false }
      return session.state(of: key)?.question?.isFreeText ?? false
    }
  }

  /// Takes a line that is no command.
  mutating func take(_ text: String) throws(Problem) -> Reply {
    if case .urgent = session.step { throw .notHere(text) }
    switch place {
    case .following: return try takeAtStep(text)
    case .reviewing, .comparing: throw .notHere(text)
    case .linking(let person): return try link(person, text)
    case .card: return try printCard(text)
    case .ownWords(let key, let options):
      return try put(.value(.options(options, other: text)), to: key)
    case .adding(let kind): return try addPerson(text, of: kind)
    case .confirming(let confirmation):
      guard let isYes = isYes(text) else { throw .notYesOrNo(text) }
      return try isYes ? confirmed(confirmation) : turnedDown(confirmation)
    case .owner(let duty):
      let own = text.lowercased() == "me" ? session.practitioner?.name : nil
      place = .due(duty, owner: own ?? text)
      return .show([])
    case .due(let duty, let owner): return try record(duty, owner: owner, due: text)
    }
  }

  private mutating func takeAtStep(_ text: String) throws(Problem) -> Reply {
    switch session.step {
    case .ask(let key, _): return try answer(text, to: key)
    case .speaker: return try chooseSpeaker(text)
    case .roster(let kind): return try takeAtRoster(text, of: kind)
    case .advice: return try chooseAdvice(text)
    case .actions: return try chooseDuty(text)
    case .urgent, .say, .review, .talkEnded, .ended: throw .notHere(text)
    }
  }

  /// Whether a word means yes or no, in the language of the talk or in the practitioner's.
  func isYes(_ text: String) -> Bool? {
    let typed = text.lowercased()
    for words in [words, ownPhrases.words] {
      if typed == words.text(Phrase.yesCommand.rawValue) { return true }
      if typed == words.text(Phrase.noCommand.rawValue) { return false }
    }
    return typed == "yes" ? true : typed == "no" ? false : nil
  }
}
