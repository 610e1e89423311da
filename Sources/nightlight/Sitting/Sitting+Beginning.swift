internal import Dialogue
internal import Engine
internal import Exporting
internal import Questions
internal import Records
internal import Storing
internal import Wording

extension Sitting {
  /// Sits down to a session that is open for writing.
  static func begin(
    _ session: Session, log: SessionLog, script: Script, entry: Entry, isResumed: Bool,
    notices: [String], holder: Practitioner?, number: ServiceNumber?,
    household: [CasePeople.Member] = [], contacts: [LocalContact] = [], reader: LineReader? = nil,
    at desk: Desk
  ) throws(Failure) -> Sitting {
    let input = if let reader { reader } else { try LineReader.standardInput() }
    let terminal = Terminal.current(desk.environment)
    let isPlain = desk.arguments.has(.plain)
    let words = script.words(in: LanguageTag(session.language) ?? .english)
    let manner = Manner(
      columns: isPlain ? 72 : terminal.columns, echoesInput: !terminal.inputIsTerminal,
      notices: notices, entry: entry, isResumed: isResumed, practitioner: .english,
      resumeWord: log.session.word, whereabouts: desk.arguments.whereabouts, holder: holder,
      household: household, contacts: contacts)
    return Sitting(
      Dialogue(session, words: words, manner: manner),
      keeper: SessionKeeper(log),
      reader: input,
      cover: CoverPage(words, clears: terminal.outputIsTerminal && !isPlain),
      cards: CardFile(script, number: number),
      prompt: terminal.inputIsTerminal ? "> " : "", at: desk)
  }
}
