import JSONSource
import Questions

/// Follows every name of a draft, and turns what leads somewhere into the questionnaire.
///
/// It notes names that lead nowhere and comparisons that do not suit what they read. Whatever
/// names a broken piece is left out without a word: the piece itself was complained about.
struct Resolver: Sendable {
  let draft: Draft
  let names: NameTable
  var findings = Findings()
  /// The states in the order of the draft, nil for broken ones; empty until they are resolved.
  private(set) var states: [State?] = []

  init(_ draft: Draft, names: NameTable) {
    (self.draft, self.names) = (draft, names)
  }

  /// The questionnaire without its examples; nil when a piece that it cannot be without is broken.
  ///
  /// It is whole only when there are no errors: what is wrong is left out.
  mutating func questionnaire() -> Questionnaire? {
    checkAmbiguity()
    let start = start()
    let urgent = draft.urgent.compactMap { self.urgent($0) }
    let age = draft.age.flatMap { self.age($0) }
    states = draft.states.map { state($0) }
    let facts = draft.facts.compactMap { fact($0) }
    let scores = draft.scores.compactMap { score($0) }
    let card = draft.card.flatMap { self.card($0) }
    let drinks = draft.drinks.flatMap { self.drinks($0) }
    let advice = draft.advice.compactMap { self.advice($0) }
    let prompts = draft.prompts.compactMap { prompt($0) }
    let guarantees = draft.guarantees.compactMap { guarantee($0) }
    guard let id = draft.id, let version = draft.version, let review = draft.review?.review,
      let start
    else { return nil }
    return Questionnaire(
      id: id, version: version, review: review, sources: draft.sources.compactMap(\.source),
      parts: draft.parts.compactMap { try? PartID($0.value) },
      people: draft.people.compactMap { Self.personKind($0) },
      lists: draft.lists.compactMap { Self.fixedList($0) }, start: start, urgent: urgent,
      age: age, states: states.compactMap(\.self), facts: facts, scores: scores,
      card: card, drinks: drinks, advice: advice, prompts: prompts, guarantees: guarantees,
      examples: [])
  }

  // MARK: Looking up

  /// The index of a name; nil with a diagnostic when nothing bears it.
  mutating func index(
    of name: Name, in table: [String: Int], _ subject: String, _ code: DiagnosticCode
  ) -> Int? {
    if let index = table[name.value] { return index }
    findings.report(
      code, "no \(subject) is called '\(name.value)'", at: name.place,
      help: suggestion(for: name.value, among: table.keys))
    return nil
  }

  mutating func stateIndex(_ name: Name) -> Int? {
    index(of: name, in: names.states, "state", .unknownState)
  }

  mutating func stateID(_ name: Name) -> StateID? {
    stateIndex(name) == nil ? nil : try? StateID(name.value)
  }

  /// The members of the list `message`: what advice and teaching serve.
  mutating func message(_ name: Name) -> MemberID? {
    let members = names.lists["message"].map { draft.lists[$0].members.map(\.name.value) } ?? []
    guard members.contains(name.value) else {
      findings.report(
        .unknownMember, "the list 'message' has no member '\(name.value)'", at: name.place,
        help: suggestion(for: name.value, among: members)
          ?? (members.isEmpty ? "write \"lists\": { \"message\": … }" : nil))
      return nil
    }
    return try? MemberID(name.value)
  }

  mutating func sourceIDs(_ sources: [Name]) -> [SourceID] {
    sources.compactMap { name in
      index(of: name, in: names.sources, "source", .unknownSource) == nil
        ? nil : try? SourceID(name.value)
    }
  }

  /// What a name ranges over: people of a kind, or a list.
  mutating func collection(_ name: Name) -> Collection? {
    if names.kinds[name.value] != nil {
      return (try? PersonKindID(name.value)).map { .people($0) }
    }
    if names.lists[name.value] != nil {
      return (try? FixedListID(name.value)).map { .list($0) }
    }
    findings.report(
      .unknownCollection, "no kind of person and no list is called '\(name.value)'",
      at: name.place,
      help: suggestion(
        for: name.value, among: Array(names.kinds.keys) + Array(names.lists.keys)))
    return nil
  }

  // MARK: Names in one space

  /// A comparison names a question, a score or a derived number; `each` and the quantifiers name
  /// people or a list; a role tells the kind of person: none may mean two things.
  private mutating func checkAmbiguity() {
    for score in draft.scores where names.states[score.name.value] != nil {
      reportAmbiguous(score.name, "a state")
    }
    for derived in DerivedNumber.allCases {
      for name in draft.states.map(\.name) + draft.scores.map(\.name)
      where name.value == derived.rawValue {
        reportAmbiguous(name, "a number that follows from the answers")
      }
    }
    for list in draft.lists where names.kinds[list.name.value] != nil {
      reportAmbiguous(list.name, "a kind of person")
    }
    for (index, kind) in draft.people.enumerated() {
      for role in kind.roles {
        guard let first = names.roles[role.value], first != index else { continue }
        reportAmbiguous(role, "a role of the kind '\(draft.people[first].name.value)'")
      }
    }
  }

  private mutating func reportAmbiguous(_ name: Name, _ other: String) {
    findings.report(
      .duplicateName, "'\(name.value)' is also the name of \(other)", at: name.place,
      help: "give it another name")
  }
}
