internal import Advising
internal import Engine
internal import Questions
internal import Wording

/// The words of a talk: those of the dialogue itself, and those of the questionnaire as they stand
/// in one session.
struct Phrasebook {
  let words: Words
  let session: Session

  var style: NumberStyle { NumberStyle(language: words.language.description) }

  // MARK: The dialogue's own words

  func callAsFunction(
    _ phrase: Phrase, _ values: [Placeholder: String] = [:], count: Int? = nil
  ) -> String {
    words.text(phrase.rawValue, values, count: count)
  }

  func callAsFunction(
    _ phrase: ProblemPhrase, _ values: [Placeholder: String] = [:], count: Int? = nil
  ) -> String {
    words.text(phrase.rawValue, values, count: count)
  }

  func list(_ items: [String], _ link: Link) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return words.list(items.dropLast()) + " \(words.text(link.rawValue)) " + last
  }

  enum Link: String, CaseIterable {
    case and = "list.and"
    case or = "list.or"
  }

  var yes: String { words.text(.commonOption(.yes)) }

  // MARK: The questionnaire's words

  var title: String { words.text(.title) }

  func part(_ part: PartID) -> String { words.text(.part(part)) }

  func role(_ role: RoleID) -> String { words.text(.role(role)) }

  /// A question as it is put to, or about, the person and list member of its key.
  func question(_ key: QuestionKey) -> String {
    let special: [WordingKey?] = [
      key.person.flatMap(session.person).map { .questionForRole(key.state, $0.role) },
      key.member.map { .questionForMember(key.state, $0) },
    ]
    let own = special.compactMap { $0 }.first { words.has($0.key) }
    return words.text(own ?? .question(key.state), values(for: key))
  }

  func why(_ key: QuestionKey) -> String? { words.optionalText(.why(key.state), values(for: key)) }

  func help(_ key: QuestionKey) -> String? {
    words.optionalText(.help(key.state), values(for: key))
  }

  /// A few words that name a question, such as "where your baby slept".
  func short(_ key: QuestionKey) -> String {
    words.optionalText(.short(key.state), values(for: key)) ?? question(key)
  }

  /// An answer as a statement; nil where the questionnaire has no words for it.
  func told(_ key: QuestionKey, _ value: String) -> String? {
    words.optionalText(.told(key.state), values(for: key).merging([.value: value]) { $1 })
  }

  func option(_ option: OptionID, of state: StateID) -> String {
    words.text(.option(state, option))
  }

  /// An option inside a statement.
  func optionTold(_ option: OptionID, of state: StateID) -> String {
    words.optionalText(.optionTold(state, option)) ?? self.option(option, of: state)
  }

  /// The choice of own words.
  func otherOption(of state: StateID) -> String {
    words.optionalText(.option(state, .other)) ?? self(.other)
  }

  func advice(_ given: AdviceGiven) -> String {
    switch given.text {
    case .said: words.text(.adviceSaid(given.id))
    case .unsure: words.text(.adviceUnsure(given.id))
    }
  }

  func item(_ item: AdvicePaper.Item) -> String {
    switch item.content {
    case .advice(let given): advice(given)
    case .pooled: words.text(.messageUnsure(item.message))
    }
  }

  func topic(_ message: MemberID) -> String { words.text(.message(message)) }

  func prompt(_ prompt: PromptID) -> String { words.text(.prompt(prompt)) }

  func action(_ action: ActionID) -> String { words.text(.action(action)) }

  func because(_ fact: FactID) -> String? { words.optionalText(.because(fact)) }

  // MARK: People

  /// A person as the screen names them: the role, and where a role comes twice, which of them.
  func person(_ person: Person) -> String {
    let role = role(person.role)
    if let name = person.name { return "\(role) (\(name))" }
    let alike = session.roster(person.kind).people.filter { $0.role == person.role }
    guard alike.count > 1, let place = alike.firstIndex(of: person), place > 0 else { return role }
    return "\(role) (\(place + 1))"
  }

  /// Whom or what a question inside a loop is about; nil outside loops.
  func subject(_ key: QuestionKey) -> String? {
    let person = key.person.flatMap(session.person).map(person)
    let member = key.member.flatMap { member in
      session.machine.names.place(of: key.state).flatMap(session.machine.list(ofLoopAround:)).map {
        words.text(.member(session.questionnaire.lists[$0].id, member))
      }
    }
    let parts = [person, member].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  /// A question in a few words, with whom or what it is about.
  func name(_ key: QuestionKey) -> String {
    let short = short(key)
    return subject(key).map { self(.statement, [.person: $0, .value: short]) } ?? short
  }

  private func values(for key: QuestionKey) -> [Placeholder: String] {
    key.person.flatMap(session.person).map { [.person: person($0)] } ?? [:]
  }
}
