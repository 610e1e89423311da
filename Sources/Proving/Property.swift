package import Questions

/// Something that must be so in every possible conversation, or must be possible in one.
package enum Property: Hashable, Sendable {
  /// A guarantee that the questionnaire declares.
  case guarantee(GuaranteeID)
  /// Wherever the fact is not certainly false, its advice is given.
  case redFlag(FactID)
  /// Every way through an entry comes to its end.
  case ends(Entry)
  /// Some conversation comes there.
  case canReach(StateID)
  /// Some conversation shows the screen by itself.
  case canInterrupt(StateID)
  /// Some conversation is given the advice in this text.
  case canGive(AdviceID, Certainty)
  /// Some conversation shows the prompt.
  case canPrompt(PromptID)
  /// No answer's becoming a non-answer, and no roster's becoming open or empty, removes the advice.
  case keeps(AdviceID)
  /// No conversation has the advice said without being certain, left unsure without being possible,
  /// or both.
  case tellsTruly(AdviceID)
  /// An urgent screen is called by answers of the talk, at the answer that makes it certain; nothing
  /// answered after that takes the call back.
  case interruptsAtOnce(StateID)
  /// The advice names where it comes from.
  case hasSource(AdviceID)
  /// Whether the advice is given, and in which text, depends on no answer of a narrower audience.
  case adviceIsOpen(AdviceID)
  case promptIsOpen(PromptID)
  /// Whether the state is reached depends on no answer of a narrower audience.
  case stateIsOpen(StateID)
  /// Whether the urgent screen shows itself depends on no answer of a narrower audience.
  case interruptIsOpen(StateID)
}

/// What was found about a property.
package enum Verdict: Hashable, Sendable {
  case proved
  case broken(Counterexample?)
  /// A limit was reached first: nothing is said about it.
  case notDecided

  var isBroken: Bool { if case .broken = self { true } else { false } }
}

/// One of the shortest conversations that break a property.
package struct Counterexample: Hashable, Sendable {
  /// Nil where what is wrong can be seen without one.
  package let conversation: Conversation?
  package let cost: Cost
  /// The question whose answer, when it changes, breaks it, for properties of a change.
  package let changed: Changed?

  package enum Changed: Hashable, Sendable {
    case question(StateID)
    /// That there is nobody else.
    case roster(PersonKindID)
    /// All that was said of who there is.
    case everybody(PersonKindID)
  }
}
