package import Questions

/// One run through a questionnaire: what has been asked, answered, changed and taken back.
///
///     opened ─▶ talking ─(reviewed | finishedEarly)─▶ advising ─▶ talkEnded ─▶ after ─▶ ended
///                  ▲  │                                  │            ▲          │
///                  └──┴──── answered, revisited, … ◀─────┘            └──────────┘ afterBegun
///
/// A session performs nothing. It is a fold over its events: the same events always give the same
/// session, and `step` says what it waits for.
package struct Session: Hashable, Sendable {
  package let machine: Machine
  package let opening: Opening
  package internal(set) var stage: Stage = .talking
  /// Whether the family had to go before everything was asked.
  package internal(set) var isCutShort = false
  package internal(set) var language: String
  /// Every digest of a catalogue whose words were shown, in the order of first use.
  package internal(set) var catalogues: [ContentDigest]
  /// The advice as last shown.
  package internal(set) var adviceShown: [AdviceGiven] = []
  /// What the family will do first: one item as it was shown, which may stand for several.
  package internal(set) var adviceChosen: [AdviceID] = []
  /// Who holds the session; nil while that is not known.
  package internal(set) var practitioner: Practitioner?
  /// The actions in the order in which they were recorded last, done and withdrawn ones among them.
  package internal(set) var planned: [PlannedAction] = []
  /// The urgent screens shown, and when.
  package internal(set) var urgentShown: [UrgentShown] = []
  /// The number of events so far.
  package internal(set) var sequence = 1
  package internal(set) var lastMoment: Moment
  package let openedAt: Moment
  /// Some event bears an earlier time than the one before it.
  package internal(set) var clockWentBackwards = false

  var progress = Progress()
  var undoable: [Progress] = []
  /// The urgent screen on show.
  var urgentOnShow: StateID?
  package internal(set) var evaluation: Evaluation
  /// Who and what sits at the cells of the automaton.
  var seating: Seating
  /// What the session waits for now.
  package internal(set) var step: Step

  /// Begins a session.
  ///
  /// - Precondition: the machine's questionnaire is the one that the opening names.
  package init(_ opening: Opening, at moment: Moment, machine: Machine) {
    precondition(
      opening.questionnaire == machine.questionnaire.id, "a session runs the questionnaire it names"
    )
    (self.machine, self.opening) = (machine, opening)
    language = opening.language
    catalogues = opening.catalogues
    practitioner = opening.practitioner
    (openedAt, lastMoment) = (moment, moment)
    let kinds = machine.questionnaire.people
    let automaton = machine.automaton(slots: kinds.map { _ in 0 })
    seating = Seating(kinds.map { _ in [] }, in: automaton, of: machine)
    evaluation = machine.evaluate(
      Account(
        people: kinds.map { _ in Account.People(roles: [], isClosed: false) }, date: opening.date,
        answers: automaton.cells.map { _ in nil }),
      with: automaton)
    step = .ended
    step = waiting
  }

  /// An urgent screen that was shown.
  package struct UrgentShown: Hashable, Sendable {
    package let state: StateID
    package let moment: Moment
    /// Called for by hand, rather than by an answer.
    package let wasTyped: Bool
  }
}

// MARK: - What is known

extension Session {
  package var questionnaire: Questionnaire { machine.questionnaire }

  /// The answers that apply, with how they came about.
  package var answers: [QuestionKey: AnswerRecord] { progress.answers }

  /// The answers that no longer apply.
  package var setAside: [QuestionKey: AnswerRecord] { progress.setAside }

  /// Who is speaking, once that is known.
  package var speaker: Speaker? { progress.speaker }

  /// Who the people of this session are among those of the case, as far as that was said.
  package var links: [PersonID: PersonLink] { progress.links }

  /// Where what was said is also known from.
  package var attributions: [QuestionKey: [AttributionRecord]] { progress.attributions }

  /// The actions that stand, done or still to be done.
  package var actions: [ActionRecord] {
    planned.compactMap { planned in
      switch planned.outcome {
      case .open, .done: planned.record
      case .withdrawn: nil
      }
    }
  }

  package func roster(_ kind: PersonKindID) -> Roster { progress.rosters[kind] ?? Roster() }

  package func person(_ id: PersonID) -> Person? {
    progress.rosters.values.lazy.flatMap(\.people).first { $0.id == id }
  }

  /// The questions answered, in the order walked.
  package var walked: [QuestionKey] { progress.walked }

  package var canUndo: Bool { !undoable.isEmpty }

  /// Every reached state of both entries, in topological order, unanswered ones included.
  package var path: [QuestionKey] { reachedKeys(in: nil) }

  /// The reached states of one entry, or of both, in topological order.
  package func reachedKeys(in entry: Entry?) -> [QuestionKey] {
    evaluation.automaton.cells.indices.compactMap { cell in
      guard case .state(let state, _) = evaluation.automaton.cells[cell].subject,
        entry == nil || machine.flow.entryOf[state] == entry, evaluation.isReached(cell: cell)
      else { return nil }
      return seating.keys[cell]
    }
  }
}
