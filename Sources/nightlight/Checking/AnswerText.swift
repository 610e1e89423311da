internal import Engine
internal import Exporting
internal import Questions
internal import Wording

/// Questions and answers of a conversation in the words of the catalogue, and under their names
/// where it has none.
struct AnswerText {
  let questionnaire: Questionnaire
  let words: Words

  /// What is asked, of a person in a role or about a member of a list where it is.
  func question(_ key: Conversation.Key, of role: RoleID?) -> String {
    let keys: [WordingKey] =
      [
        role.map { .questionForRole(key.state, $0) },
        key.member.map { .questionForMember(key.state, $0) },
      ].compactMap(\.self) + [.question(key.state), .short(key.state)]
    return keys.lazy.compactMap { words.optionalText($0) }.first.map(HarmlessText.oneLine)
      ?? "'\(key.state)'"
  }

  /// Whom a passage is about.
  func person(_ role: RoleID) -> String {
    words.optionalText(.role(role)).map(HarmlessText.oneLine) ?? role.description
  }

  /// What a passage over a list is about; nil for an answer outside one.
  func member(_ key: Conversation.Key, _ machine: Machine) -> String? {
    guard let member = key.member, let state = machine.names.place(of: key.state),
      let list = machine.list(ofLoopAround: state)
    else { return nil }
    return words.optionalText(.member(questionnaire.lists[list].id, member))
      .map(HarmlessText.oneLine) ?? member.description
  }

  /// What is answered to a question, on the day of a visit where there is one.
  func answer(_ answer: Answer, to state: StateID, on visit: CalendarDate?) -> String {
    switch answer {
    case .unsure: "not sure"
    case .declined: "rather not say"
    case .later: "later"
    case .notAsked: "not asked"
    case .value(let value): self.value(value, of: state, on: visit)
    }
  }

  private func value(_ value: Value, of state: StateID, on visit: CalendarDate?) -> String {
    switch value {
    case .given: "(read out)"
    case .text: "(some words)"
    case .date(let date): day(date, of: state, on: visit)
    case .number(let number): amount(number, of: state)
    case .options(let options, let other):
      (options.map { option($0, of: state) } + (other == nil ? [] : ["(own words)"]))
        .joined(separator: "; ")
    }
  }

  /// The day of birth in words, and how long before the visit; any other is read by no rule.
  private func day(_ date: CalendarDate, of state: StateID, on visit: CalendarDate?) -> String {
    guard let visit, questionnaire.age?.born == state else { return "(some day)" }
    let name =
      words.has("month.\(date.month)") ? DateWords(words: words).text(date) : date.description
    let days = visit.daysSince1970 - date.daysSince1970
    return days == 0
      ? "\(name) (the day of the visit)"
      : "\(name) (\(counted(days, "day")) before the visit)"
  }

  private func option(_ option: OptionID, of state: StateID) -> String {
    words.optionalText(.option(state, option)).map(HarmlessText.oneLine) ?? option.description
  }

  private func amount(_ number: Int, of state: StateID) -> String {
    guard case .number(let measure) = questionnaire.state(state)?.question else {
      return String(number)
    }
    switch measure.notation {
    case .weeksAndDays: return "\(number / 7) weeks and \(number % 7) days"
    case .plain:
      let key = "unit.\(measure.unit.rawValue).value"
      let figures = number.decimal(places: measure.decimals)
      guard words.has(key) else { return "\(figures) \(measure.unit.rawValue)" }
      return words.text(key, [.value: figures], count: measure.decimals == 0 ? number : 0)
    }
  }
}
