package import Engine
package import Questions

/// What changes for families when one questionnaire takes the place of another.
package struct Impact: Hashable, Sendable {
  /// How many complete conversations there are, by classes of answers that neither of the two can
  /// tell apart; nil where they are too many to count.
  package let conversations: Natural?
  /// In how many of them anything of a kind differs, for the kinds of which something does.
  package let totals: [Total]
  /// Everything that differs, in the order of the newer file, what only the older one has among it.
  package let changes: [Change]
  /// What is too large for the limits: whether it differs is not known.
  package let notDecided: [Subject]
  /// Whether it is open, for that reason, which questions are asked.
  package let isOpenWhatIsAsked: Bool
  /// Asks whatever one of the two does: in its names the conversations are told.
  package let common: Machine

  package var isDecided: Bool { notDecided.isEmpty }

  package struct Total: Hashable, Sendable {
    package let kind: Kind
    /// Nil where they were too many to count.
    package let conversations: Natural?
    /// Whether everything of the kind is decided; else there may be more.
    package let isWhole: Bool
  }

  /// What a conversation leads to.
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    case advice, prompts, urgent, asked
  }

  /// Something that two questionnaires may make otherwise.
  package enum Subject: Hashable, Sendable {
    case advice(AdviceID)
    case prompt(PromptID)
    case urgent(StateID)
    /// Whether a state is asked.
    case asked(StateID)

    package var kind: Kind {
      switch self {
      case .advice: .advice
      case .prompt: .prompts
      case .urgent: .urgent
      case .asked: .asked
      }
    }
  }

  package struct Change: Hashable, Sendable {
    package let what: What
    /// In how many complete conversations; nil where they were too many to count.
    package let conversations: Natural?
    /// One of the shortest of them; nil where none was found within the limits.
    package let shortest: Counterexample?
  }

  package enum What: Hashable, Sendable {
    case adviceComes(AdviceID)
    case adviceGoes(AdviceID)
    /// It is given in both, now in this text.
    case adviceRewords(AdviceID, to: Certainty)
    /// It is given in both, at another level or to another audience.
    case adviceMoves(AdviceID)
    case promptComes(PromptID)
    case promptGoes(PromptID)
    /// It is shown in both, to another audience.
    case promptMoves(PromptID)
    case urgentComes(StateID)
    case urgentGoes(StateID)
    case stateComes(StateID)
    case stateGoes(StateID)
    /// It is asked in both, for another audience.
    case stateMoves(StateID)

    package var kind: Kind {
      switch self {
      case .adviceComes, .adviceGoes, .adviceRewords, .adviceMoves: .advice
      case .promptComes, .promptGoes, .promptMoves: .prompts
      case .urgentComes, .urgentGoes: .urgent
      case .stateComes, .stateGoes, .stateMoves: .asked
      }
    }
  }

  /// Holds two questionnaires against each other, and says meanwhile how far it is. What is too large
  /// is given up alone.
  ///
  /// - Throws: where they cannot be held against each other, or their answers have no room.
  package static func of(
    replacing first: Machine, by second: Machine, within limits: DiagramLimits = .standard,
    progress: @escaping (Progress) -> Void = { _ in }
  ) throws(Incomparable) -> Impact {
    var ground = try CommonGround(first, second, within: limits)
    let old = try ground.side(of: first, progress: progress)
    let new = try ground.side(of: second, progress: progress)
    let found = ground.differences(old, new, progress: progress)
    let complete = ground.complete([old, new], progress: progress)
    let conversations = ground.count([.always], of: complete)
    let changes = found.changes.map { what, edge in
      Change(
        what: what, conversations: ground.count([edge], of: complete),
        shortest: ground.shortest(edge))
    }
    let totals = Kind.allCases.compactMap { kind -> Total? in
      let edges = found.changes.filter { $0.what.kind == kind }.map(\.edge)
      if edges.isEmpty { return nil }
      return Total(
        kind: kind, conversations: ground.count(edges, of: complete),
        isWhole: !found.notDecided.contains { $0.kind == kind })
    }
    return Impact(
      conversations: conversations, totals: totals, changes: changes,
      notDecided: found.notDecided,
      isOpenWhatIsAsked: old.isOpenWhatIsAsked || new.isOpenWhatIsAsked,
      common: ground.space.machine)
  }
}
