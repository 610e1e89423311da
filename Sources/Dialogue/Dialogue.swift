package import Engine
internal import Questions
package import Wording

/// A talk in lines: what is typed becomes events, and what follows becomes lines to read.
///
///     hear ─▶ lines, and perhaps events ─▶ stored by the program ─▶ settle(.saved) ─▶ lines
///               ▲                                                └▶ settle(.notSaved) ─▶ lines
///               └──────────────────────── retry ◀─────────────────────┘
///
/// It knows no terminal, no clock and no disk. Nothing is taken for said before it is stored: the
/// session moves on in `settle` alone, and there alone "Saved." is written. Enter alone and the end
/// of the input are never answers.
package struct Dialogue: Sendable {
  /// The session as stored.
  package private(set) var session: Session
  package let manner: Manner

  var words: Words
  var place: Place = .following
  /// The list of answers to go back to.
  var returning: Returning?
  /// The language in which the advice was last on the screen; nil until it has been.
  var adviceLanguage: String?
  /// Problems one after the other at the same question.
  var failures = 0
  /// The part named last on the screen, and whether the title was.
  var partShown: PartID?
  var hasBegun = false

  /// When the line being heard was typed, and a random name for somebody it may name.
  var moment: Moment
  var newPerson = PersonID(0)

  private var pending: Pending?

  /// The words are those of the language that the session is held in. Alone, the practitioner reads
  /// their own.
  package init(_ session: Session, words: Words, manner: Manner) {
    (self.session, self.manner) = (session, manner)
    self.words = manner.entry == .after ? words.in(manner.practitioner) : words
    moment = session.lastMoment
  }

  /// The first screen, or what was saved so far.
  package mutating func open(at moment: Moment) -> Turn {
    self.moment = moment
    return turn(begin(), after: page)
  }

  /// Takes what came in.
  ///
  /// The new person's name is one that no other person has; it is used if the line names somebody.
  package mutating func hear(_ input: Input, at moment: Moment, newPerson: PersonID) -> Turn {
    (self.moment, self.newPerson) = (moment, newPerson)
    let echo = echo(of: input)
    if let pending { return hear(input, whileUnsaved: pending, after: echo) }
    let before = self
    do throws(Problem) {
      let reply = try respond(to: input)
      if place != before.place { failures = 0 }
      return turn(reply, after: echo)
    } catch {
      self = before
      failures += 1
      var page = echo
      write(error, on: &page)
      return Turn(page)
    }
  }

  /// Takes how storing went; to be called once after every turn that carries events.
  package mutating func settle(_ outcome: Outcome) -> Turn {
    guard let pending else { return Turn(page) }
    var page = page
    switch outcome {
    case .notSaved(let fault):
      write(fault, on: &page)
      return Turn(page)
    case .saved:
      self.pending = nil
      session = pending.session
      (place, returning, failures) = (pending.place, pending.returning, 0)
      followLanguage()
      if pending.showsAdvice { adviceLanguage = session.language }
      for line in pending.said { page.add(line) }
      guard let leaving = pending.leaving else {
        if hasBegun || !page.isEmpty { page.addBlank() }
        page.add(screen())
        return Turn(page)
      }
      write(leaving, on: &page)
      return Turn(page, request: .leave(leaving))
    }
  }

  /// The words of a talk are those of its language, which an event may have changed.
  private mutating func followLanguage() {
    guard entry == .talk, words.language.description != session.language,
      let language = LanguageTag(session.language)
    else { return }
    words = words.in(language)
  }

  private mutating func turn(_ reply: Reply, after page: Page) -> Turn {
    var page = page
    switch noting(reply) {
    case .say(let said):
      page.add(said)
      return Turn(page)
    case .show(let said):
      for line in said { page.add(line) }
      if hasBegun { page.addBlank() }
      page.add(screen())
      return Turn(page)
    case .save(let pending):
      self.pending = pending
      return Turn(page, events: pending.events)
    case .leave(let leaving):
      write(leaving, on: &page)
      return Turn(page, request: .leave(leaving))
    case .cover:
      page = self.page
      page.add(screen())
      return Turn(page, request: .cover)
    case .printCard(let card):
      return Turn(page, request: .printCard(card))
    }
  }

  /// Takes how writing the plan card went; to be called once after every turn that asks for it.
  ///
  /// That it was made is an event, to be stored as any other.
  package mutating func settle(_ printing: Printing) -> Turn {
    turn(noted(printing), after: page)
  }

  /// Until the last answer is on disk it can be tried again, covered, or left behind. It keeps the
  /// moment at which it was given.
  private mutating func hear(
    _ input: Input, whileUnsaved pending: Pending, after page: Page
  ) -> Turn {
    switch unsavedChoice(input) {
    case .retry: return Turn(page, events: pending.events)
    case .leave(let leaving): return turn(.leave(leaving), after: page)
    case .cover, .wait:
      var page = page
      write(.stillNotSaved, on: &page)
      return Turn(page, request: unsavedChoice(input) == .cover ? .cover : nil)
    }
  }
}
