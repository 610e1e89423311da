package import Questions

/// Something that can happen in a conversation, and that whoever answers for a questionnaire should
/// have seen happen once.
package enum Happening: Hashable, Sendable {
  /// The talk comes to the state.
  case reach(StateID)
  /// The option is chosen, perhaps beside others; `OptionID.other` stands for own words.
  case choose(StateID, OptionID)
  /// The talk comes to the condition of a route, counted from 0, and goes that way or does not.
  case route(StateID, Int, taken: Bool)
  /// Somebody, or a member of a list, is gone through in a loop that is not for all, or passed by.
  case passage(StateID, entered: Bool)
  /// The urgent screen shows itself.
  case interrupt(StateID)
  case give(AdviceID, Certainty)
  case show(PromptID)

  package enum Kind: String, Hashable, Sendable, CaseIterable {
    case states, options, routes, urgent, advice, prompts
  }

  package var kind: Kind {
    switch self {
    case .reach: .states
    case .choose: .options
    case .route, .passage: .routes
    case .interrupt: .urgent
    case .give: .advice
    case .show: .prompts
    }
  }
}
