internal import Advising
internal import Engine
internal import Questions
internal import Wording

extension Dialogue {
  /// The questions of this entry that have an answer, in the order walked.
  var walked: [QuestionKey] {
    session.walked.filter { key in
      session.state(of: key)?.question != nil && session.answers[key] != nil
        && isHere(key)
    }
  }

  private func isHere(_ key: QuestionKey) -> Bool {
    session.machine.names.place(of: key.state).map { session.machine.flow.entryOf[$0] == entry }
      ?? false
  }

  /// The question before the one on show.
  var previous: QuestionKey? {
    guard case .ask(let key, let occasion) = session.step else { return walked.last }
    switch occasion {
    case .first, .setAside: return walked.last
    case .again, .later:
      guard let place = walked.firstIndex(of: key) else { return walked.last }
      return place > 0 ? walked[place - 1] : nil
    }
  }

  mutating func goBack() throws(Problem) -> Reply {
    switch place {
    case .following:
      guard let previous else { throw .nothingBefore }
      return try save([.revisited(previous)], said: [])
    case .linking: throw .nothingBefore
    case .reviewing, .comparing, .ownWords, .adding, .owner, .card:
      place = .following
      return .show([])
    case .due(let duty, _):
      place = .owner(duty)
      return .show([])
    case .confirming(let confirmation): return try turnedDown(confirmation)
    }
  }

  mutating func change(_ number: Int?, typed: String) throws(Problem) -> Reply {
    if place == .following, session.step == .actions, let number {
      return try chooseDuty(String(number))
    }
    guard place == .reviewing || place == .following && session.step == .review else {
      throw .notHere(typed)
    }
    let rows = ReviewRows(session, in: entry).rows
    guard let number else { throw .noNumber(command: "change", of: rows.count) }
    guard rows.indices.contains(number - 1) else {
      throw .noSuchRow(String(number), of: rows.count)
    }
    let open = Set(session.unanswered(in: entry))
    switch rows[number - 1] {
    case .people(let kind):
      if place == .reviewing { returning = Returning(open: open, kind: kind) }
      return try save([.rosterReopened(kind)], said: [])
    case .answer(let key):
      if place == .reviewing { returning = Returning(open: open, kind: nil) }
      return try save([.revisited(key)], said: [])
    }
  }

  /// Where the dialogue stands when the session has moved on: at the list of answers again, once
  /// what a change has opened is answered.
  func standing(at place: Place, after session: Session) -> (Place, Returning?) {
    if entry == .after, place == .following, !manner.household.isEmpty,
      let person = Self.unlinked(in: session)
    {
      return (.linking(person.id), returning)
    }
    guard let returning, returning.isDone(in: session, entry) else { return (place, returning) }
    return (place == .following && session.step != .review ? .reviewing : place, nil)
  }

  // MARK: Taking back

  func takeBack() throws(Problem) -> Reply {
    guard session.canUndo else { throw .nothingToTakeBack }
    let after: Session
    do throws(Refusal) { after = try replayed([.undone]) } catch { throw Problem(error) }
    return try save(
      [.undone], said: takenBack(to: after), then: place == .comparing ? .comparing : .following)
  }

  private func takenBack(to after: Session) -> [String] {
    var said = changedAnswers(to: after).map { takenBack($0, to: after) }
    if session.speaker != after.speaker { said.append(phrases(.takenBackSpeaker)) }
    for kind in session.questionnaire.people where session.roster(kind.id) != after.roster(kind.id)
    {
      said.append(phrases(.takenBackPeople))
      break
    }
    return said.isEmpty ? [phrases(.takenBackChange)] : said
  }

  private func changedAnswers(to after: Session) -> [QuestionKey] {
    let keys = session.walked + after.walked.filter { session.answers[$0] == nil }
    return keys.filter { isHere($0) && session.answers[$0]?.answer != after.answers[$0]?.answer }
  }

  private func takenBack(_ key: QuestionKey, to after: Session) -> String {
    let names = Phrasebook(words: words, session: session.answers[key] == nil ? after : session)
    let isSensitive = session.state(of: key)?.isSensitive ?? true
    guard !isSensitive, let was = after.answers[key].flatMap({ names.answer($0.answer, of: key) })
    else { return phrases(.takenBackAnswer, [.value: names.name(key)]) }
    return phrases(.takenBackWas, [.person: names.name(key), .value: was])
  }
}
