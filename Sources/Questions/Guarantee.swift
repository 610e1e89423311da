/// A safety property that must hold in every possible conversation.
package struct Guarantee: Hashable, Sendable {
  package let id: GuaranteeID
  package let claim: Claim

  package init(id: GuaranteeID, claim: Claim) {
    (self.id, self.claim) = (id, claim)
  }

  package enum Claim: Hashable, Sendable {
    /// Wherever the first holds, the second holds too.
    case whenever(Proposition, then: Proposition)
    /// No conversation has them all.
    case never([Proposition])
    /// The first holds nowhere but where the second does.
    case onlyIf(Proposition, Proposition)
  }
}

/// Something that happens in a conversation, or does not.
///
/// Conditions may be unknown; the other cases never are.
package indirect enum Proposition: Hashable, Sendable {
  case condition(Condition)
  /// The advice is given, in either of its texts.
  case advice(AdviceID)
  case prompt(PromptID)
  /// The state is reached; for an urgent state, its screen is shown.
  case state(StateID)
  case all([Proposition])
  case any([Proposition])
  case not(Proposition)
}
