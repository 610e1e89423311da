internal import Dialogue
internal import Engine
internal import Exporting
internal import Questions
internal import Wording

/// One sitting at a session: what is typed goes to the dialogue, what happened goes to the store,
/// and only then is it said to be saved.
struct Sitting {
  private var dialogue: Dialogue
  private var keeper: SessionKeeper
  private var reader: LineReader
  private var output: Writer
  private var randomness: any RandomNumberGenerator
  private let clock: Clock
  private let cover: CoverPage
  private let cards: CardFile
  /// What invites an answer, where somebody types.
  private let prompt: String
  /// The signal that ended the sitting.
  private var interruption: Interruption?
  /// When the line that is being dealt with was heard.
  private var moment: Moment
  /// A random name for somebody whom the next line may name.
  private var newPerson = PersonID(0)
  /// What the lines lead to that are likely to come next.
  private var foreseen: [Input: Foresight] = [:]

  init(
    _ dialogue: Dialogue, keeper: SessionKeeper, reader: LineReader, cover: CoverPage,
    cards: CardFile, prompt: String, at desk: Desk
  ) {
    (self.dialogue, self.keeper, self.reader) = (dialogue, keeper, reader)
    (self.output, self.cover, self.clock) = (desk.output, cover, desk.clock)
    (self.cards, self.prompt) = (cards, prompt)
    randomness = desk.randomness
    moment = desk.clock.now()
  }

  /// Runs until the session is left.
  ///
  /// - Throws: when the output is broken. Everything that was said to be saved is.
  mutating func run() throws(Failure) -> ExitStatus {
    moment = clock.now()
    let leaving = try firstLeaving(after: carryOut(dialogue.open(at: moment)))
    try keeper.close()
    return status(of: leaving)
  }

  private mutating func firstLeaving(after opening: Leaving?) throws(Failure) -> Leaving {
    if let opening { return opening }
    while true {
      foresee()
      if let leaving = try take(next()) { return leaving }
    }
  }

  /// Works out, while somebody reads, what any line of one key would lead to. The screen is drawn
  /// first, and whoever types sooner does not wait for it.
  private mutating func foresee() {
    foreseen = [:]
    newPerson = PersonID(randomness.next())
    guard !dialogue.manner.echoesInput, reader.isQuiet(for: 10) else { return }
    for line in Dialogue.linesOfOneKey where reader.isQuiet() {
      foreseen[.line(line)] = dialogue.foreseen(.line(line), newPerson: newPerson).map {
        Foresight($0, entry: dialogue.manner.entry, prompt: prompt)
      }
    }
    if reader.isQuiet() { keeper.prepare() }
  }

  private mutating func take(_ input: Input) throws(Failure) -> Leaving? {
    moment = clock.now()
    guard let foreseen = foreseen[input] else { return try carryOut(hear(input)) }
    let outcome = keeper.keep(foreseen.events, at: moment)
    if outcome == .saved {
      output.add(foreseen.screen)
      try output.finish()
    }
    // Somebody reads already: now the dialogue hears what was typed, as it hears everything.
    _ = hear(input)
    let turn = dialogue.settle(outcome)
    return outcome == .saved ? nil : try carryOut(turn)
  }

  private mutating func hear(_ input: Input) -> Turn {
    dialogue.hear(input, at: moment, newPerson: newPerson)
  }

  private mutating func next() -> Input {
    switch reader.next() {
    case .line(let input):
      return input
    case .interrupted(let interruption):
      self.interruption = interruption
      return .interrupted
    }
  }

  /// Prints, stores and says that it is stored, in this order.
  ///
  /// - Returns: why the session is left; nil while it goes on.
  private mutating func carryOut(_ turn: Turn) throws(Failure) -> Leaving? {
    var turn = turn
    while true {
      switch turn.request {
      case .cover:
        return try coverUp(thenShowing: turn)
      case .printCard(let card):
        output.add(lines: turn.lines)
        try output.finish()
        turn = dialogue.settle(cards.write(card, in: dialogue.session.language))
        continue
      case .leave(let leaving):
        if interruption == .keyboard { output.add(cover.covering) }
        output.add(lines: turn.lines)
        try output.finish()
        return leaving
      case nil:
        output.add(lines: turn.lines)
        if turn.events.isEmpty { output.add(prompt) }
        try output.finish()
      }
      guard !turn.events.isEmpty else { return nil }
      turn = store(turn.events)
    }
  }

  /// Stores events, and composes meanwhile what is to be read once they are on the disk.
  private mutating func store(_ events: [Event]) -> Turn {
    let afterwards = Meanwhile { [dialogue] in
      var dialogue = dialogue
      let turn = dialogue.settle(.saved)
      return (dialogue, turn)
    }
    let outcome = keeper.keep(
      events.map { UndatedEvent($0, entry: dialogue.manner.entry) }, at: moment)
    let (settled, turn) = afterwards.value
    guard outcome == .saved else { return dialogue.settle(outcome) }
    dialogue = settled
    return turn
  }

  /// Hides the screen until the way back is typed; the end of the input and Ctrl-C leave as ever.
  private mutating func coverUp(thenShowing turn: Turn) throws(Failure) -> Leaving? {
    output.add(cover.covering)
    try output.finish()
    while true {
      let input = next()
      switch input {
      case .line(let line) where line.trimmed.lowercased() == CoverPage.wayBack:
        output.add(cover.clearing)
        output.add(lines: turn.lines)
        output.add(prompt)
        try output.finish()
        return nil
      case .line, .unsafe, .tooLong, .notUTF8:
        output.add(cover.still)
        try output.finish()
      case .end, .interrupted:
        moment = clock.now()
        return try carryOut(hear(input))
      }
    }
  }

  private func status(of leaving: Leaving) -> ExitStatus {
    switch leaving {
    case .paused, .ended: .done
    case .notClosed: .open
    case .inputEnded: .noInput
    case .interrupted: interruption == .keyboard ? .interrupted : .done
    case .notSaved: .notWritten
    }
  }
}

extension String {
  /// The text without the spaces around it.
  var trimmed: Substring {
    let isSpace = { (character: Character) in character == " " || character == "\t" }
    guard let first = firstIndex(where: { !isSpace($0) }),
      let last = lastIndex(where: { !isSpace($0) })
    else { return "" }
    return self[first...last]
  }
}
