internal import Questions

/// What only the practitioner, alone, adds to a session.
extension Session {
  mutating func name(_ practitioner: Practitioner?) throws(Refusal) {
    guard practitioner.map({ Self.says($0.name) }) ?? true else { throw .nothingSaid }
    self.practitioner = practitioner
  }

  mutating func link(_ id: PersonID, _ link: PersonLink) throws(Refusal) -> [Effect] {
    try need(.after)
    guard person(id) != nil else { throw .unknownPerson(id) }
    return change { $0.links[id] = link }
  }

  mutating func attribute(_ key: QuestionKey, _ attribution: Attribution, at moment: Moment)
    throws(Refusal) -> [Effect]
  {
    try checkAttributable(key)
    guard attribution.words.map(Self.says) ?? true else { throw .nothingSaid }
    guard attribution != .seen || !isRemote else { throw .notSeenFromAfar }
    let record = AttributionRecord(
      attribution: attribution, practitioner: practitioner, moment: moment)
    return change { progress in
      progress.attributions[key, default: []].removeAll { attribution.replaces($0.attribution) }
      progress.attributions[key, default: []].append(record)
    }
  }

  /// An action is recorded once: a later owner and day take the place of the earlier ones.
  mutating func plan(_ record: ActionRecord) throws(Refusal) {
    try need(.after)
    guard questionnaire.prompts.contains(where: { $0.needs?.action == record.action }) else {
      throw .unknownAction(record.action)
    }
    guard Self.says(record.owner) else { throw .nothingSaid }
    planned.removeAll { $0.record.action == record.action }
    planned.append(PlannedAction(record: record))
  }

  mutating func close(_ action: ActionID, _ outcome: PlannedAction.Outcome) throws(Refusal) {
    try need(.after)
    guard let place = planned.firstIndex(where: { $0.record.action == action }),
      planned[place].outcome == .open
    else { throw .unknownAction(action) }
    switch outcome {
    case .open: preconditionFailure("an action is closed by being done or withdrawn")
    case .done(let words), .withdrawn(let words):
      guard Self.says(words) else { throw .nothingSaid }
    }
    planned[place].outcome = outcome
  }

  /// Whether a talk's question may now get a reason why it was not asked: it has no answer, or was
  /// put off and not come back to.
  package func mayBeUnasked(_ key: QuestionKey) -> Bool {
    guard entry == .after, entry(of: key) == .talk, isReached(key), state(of: key)?.question != nil
    else { return false }
    return switch progress.answers[key]?.answer {
    case nil, .later, .notAsked: true
    case .unsure, .declined, .value: false
    }
  }

  /// Whether the talk was held from afar, as far as that was said.
  private var isRemote: Bool {
    guard case .value(let value) = progress.answers[QuestionKey(.contact)]?.answer else {
      return false
    }
    return value.onlyOption?.isRemoteContact ?? false
  }

  private func checkAttributable(_ key: QuestionKey) throws(Refusal) {
    try need(.after)
    guard seating.cell(of: key) != nil, state(of: key)?.question != nil else {
      throw .unknownQuestion(key)
    }
    guard entry(of: key) == .talk else { throw .notInThisPart(key) }
    guard isReached(key) else { throw .notReached(key) }
  }

  /// Whether a text has words.
  static func says(_ text: String) -> Bool {
    text.unicodeScalars.contains { !$0.properties.isWhitespace }
  }
}
