package import Questions

/// What words are looked up for, and the key they have in a catalogue.
package enum WordingKey: Hashable, Sendable {
  case title
  case part(PartID)
  case role(RoleID)
  /// The role in a word or two, for the head of a column.
  case shortRole(RoleID)
  case member(FixedListID, MemberID)

  /// What is asked or said at a state.
  case question(StateID)
  /// The question where it is about a person of this role; it wins over the plain one.
  case questionForRole(StateID, RoleID)
  /// The question where it is about this member of a list; it wins over the plain one.
  case questionForMember(StateID, MemberID)
  /// Why it is asked, in short.
  case why(StateID)
  /// The words explained.
  case help(StateID)
  /// The question in a few words, for lists.
  case short(StateID)
  /// The sentence of the review, with the answer in it.
  case told(StateID)
  case option(StateID, OptionID)
  /// The sentence of the review for one option.
  case optionTold(StateID, OptionID)

  case adviceSaid(AdviceID)
  /// The words where the condition is unknown.
  case adviceUnsure(AdviceID)
  case adviceLeaflet(AdviceID)
  case prompt(PromptID)
  /// What is to be done, in a few words.
  case action(ActionID)
  /// The fact in words, as a reason.
  case because(FactID)
  case message(MemberID)
  /// One sentence for several items of the message that are unsure.
  case messageUnsure(MemberID)

  case cardTitle
  /// The heading of an answer on the plan card.
  case card(StateID)
  /// What a score is called in the record.
  case score(ScoreID)

  /// The words for an option wherever a state has none of its own, such as "Yes".
  case commonOption(OptionID)
  case commonOptionTold(OptionID)
  /// The words for a role wherever a questionnaire has none of its own.
  case commonRole(RoleID)

  /// The key in the catalogue.
  package var key: String {
    switch self {
    case .title: "questionnaire.title"
    case .part(let part): "part.\(part)"
    case .role(let role): "role.\(role)"
    case .shortRole(let role): "role.\(role).short"
    case .member(let list, let member): "\(list).\(member)"
    case .question(let state): "\(stem(state)).question"
    case .questionForRole(let state, let role): "\(stem(state)).question.\(role)"
    case .questionForMember(let state, let member): "\(stem(state)).question.\(member)"
    case .why(let state): "\(stem(state)).why"
    case .help(let state): "\(stem(state)).help"
    case .short(let state): "\(stem(state)).short"
    case .told(let state): "\(stem(state)).told"
    case .option(let state, let option): "\(stem(state)).option.\(option)"
    case .optionTold(let state, let option): "\(stem(state)).option.\(option).told"
    case .adviceSaid(let advice): "advice.\(advice).said"
    case .adviceUnsure(let advice): "advice.\(advice).unsure"
    case .adviceLeaflet(let advice): "advice.\(advice).leaflet"
    case .prompt(let prompt): "prompt.\(prompt).text"
    case .action(let action): "action.\(action)"
    case .because(let fact): "fact.\(fact).because"
    case .message(let message): "message.\(message)"
    case .messageUnsure(let message): "message.\(message).unsure"
    case .cardTitle: "card.title"
    case .card(let state): "\(stem(state)).card"
    case .score(let score): "score.\(score)"
    case .commonOption(let option): "common.option.\(option)"
    case .commonOptionTold(let option): "common.option.\(option).told"
    case .commonRole(let role): "common.role.\(role)"
    }
  }

  /// How the keys of a state begin. A state that every questionnaire shares is named `common.`
  /// already, which is where its words are.
  private func stem(_ state: StateID) -> String {
    state.isShared ? "\(state)" : "state.\(state)"
  }

  /// The key to look under where this one has no words.
  package var fallback: WordingKey? {
    switch self {
    case .questionForRole(let state, _), .questionForMember(let state, _): .question(state)
    case .option(_, let option): .commonOption(option)
    case .optionTold(_, let option): .commonOptionTold(option)
    case .role(let role): .commonRole(role)
    case .shortRole(let role): .role(role)
    case .title, .part, .member, .question, .why, .help, .short, .told, .adviceSaid, .adviceUnsure,
      .adviceLeaflet, .prompt, .action, .because, .message, .messageUnsure, .cardTitle,
      .card, .score, .commonOption, .commonOptionTold, .commonRole:
      nil
    }
  }
}
