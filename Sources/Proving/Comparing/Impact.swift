package import Engine
package import Questions

/// What changes for families when one questionnaire takes the place of another.
package struct Impact: Hashable, Sendable {
  /// How many complete conversations there are, by classes of answers that neither of the two can
  /// tell apart.
  package let conversations: Natural
  /// In how many of them anything of a kind differs, for the kinds of which something does.
  package let totals: [Total]
  /// Everything that differs, in the order of the newer file, what only the older one has among it.
  package let changes: [Change]
  /// Asks whatever one of the two does: in its names the conversations are told.
  package let common: Machine

  package struct Total: Hashable, Sendable {
    package let kind: Kind
    package let conversations: Natural
  }

  /// What a conversation leads to.
  package enum Kind: Hashable, Sendable, CaseIterable {
    case advice, prompts, urgent, asked
  }

  package struct Change: Hashable, Sendable {
    package let what: What
    /// In how many complete conversations.
    package let conversations: Natural
    /// One of the shortest of them.
    package let shortest: Counterexample
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

  /// Holds two questionnaires against each other, over every conversation of either.
  ///
  /// - Throws: where they cannot be held against each other, or not within the limits.
  package static func of(
    replacing first: Machine, by second: Machine, within limits: DiagramLimits = .standard
  ) throws(Incomparable) -> Impact {
    var ground = try CommonGround(first, second, within: limits)
    let (old, new) = (ground.side(of: first), ground.side(of: second))
    let found = ground.differences(old, new)
    let complete = ground.complete([old, new])
    let conversations = try ground.count(complete)
    var (changes, totals): ([Change], [Total]) = ([], [])
    for (what, edge) in found {
      guard !ground.everyone.diagram.isExhausted else { throw .notDecided }
      let number = try ground.count(ground.everyone.diagram.and(complete, edge))
      changes.append(
        Change(what: what, conversations: number, shortest: try ground.shortest(edge)))
    }
    for kind in Kind.allCases {
      var any = Edge.never
      for (what, edge) in found where what.kind == kind {
        any = ground.everyone.diagram.or(any, edge)
      }
      let number = try ground.count(ground.everyone.diagram.and(complete, any))
      if any != .never { totals.append(Total(kind: kind, conversations: number)) }
    }
    guard !ground.everyone.diagram.isExhausted else { throw .notDecided }
    return Impact(
      conversations: conversations, totals: totals, changes: changes, common: ground.space.machine)
  }
}
