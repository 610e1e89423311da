package import Questions

extension Session {
  /// What the session has to wait for as things stand.
  var waiting: Step {
    if let urgentOnShow { return .urgent(urgentOnShow) }
    switch stage {
    case .talking, .advising:
      if let open = openStep(in: .talk) { return open }
      return stage == .talking ? .review : .advice
    case .talkEnded:
      return .talkEnded
    case .after:
      return openStep(in: .after) ?? .actions
    case .ended:
      return .ended
    }
  }

  /// The questions of an entry that are reached and not answered.
  package func unanswered(in entry: Entry) -> [QuestionKey] {
    reachedKeys(in: entry).filter { progress.answers[$0] == nil && isAsked($0) }
  }

  private func openStep(in entry: Entry) -> Step? {
    if let again = progress.revisiting { return .ask(again, .again) }
    if let kind = progress.reopened { return .roster(kind) }
    if isCutShort && entry == .talk { return nil }
    return firstMissing(in: entry) ?? firstPutOff(in: entry)
  }

  /// Whether everything that applies in the talk was gone through, and nothing has come up since.
  package var isTalkComplete: Bool {
    stage != .talking && !isCutShort && !hasOpenTalk
  }

  /// Whether something in the talk is still to be asked, or was put off and not offered again.
  var hasOpenTalk: Bool {
    firstMissing(in: .talk) != nil || firstPutOff(in: .talk) != nil
  }

  /// The first reached cell without an answer. Who is speaking is asked before the first question.
  private func firstMissing(in entry: Entry) -> Step? {
    for (cell, missing) in missingCells(in: entry) {
      switch missing {
      case .say: return .say(cell)
      case .question where progress.speaker == nil && entry == .talk: return .speaker
      case .question:
        return .ask(cell, progress.setAside[cell] == nil ? .first : .setAside)
      case .roster(let kind):
        return progress.speaker == nil && entry == .talk ? .speaker : .roster(kind)
      }
    }
    return nil
  }

  /// What is put off is offered once more, before the answers are gone through.
  private func firstPutOff(in entry: Entry) -> Step? {
    let putOff = reachedKeys(in: entry).first {
      progress.answers[$0]?.answer == .later && !progress.offeredAgain.contains($0)
    }
    return putOff.map { .ask($0, .later) }
  }

  private enum Missing {
    case say, question
    case roster(PersonKindID)
  }

  private func missingCells(in entry: Entry) -> some Sequence<(QuestionKey, Missing)> {
    evaluation.automaton.cells.indices.lazy.compactMap { cell -> (QuestionKey, Missing)? in
      switch evaluation.automaton.cells[cell].subject {
      case .state(let state, _):
        guard evaluation.isReached(cell: cell), machine.flow.entryOf[state] == entry,
          let key = seating.keys[cell], progress.answers[key] == nil
        else { return nil }
        switch questionnaire.states[state].kind {
        case .say: return (key, .say)
        case .ask: return (key, .question)
        case .each, .end: return nil
        }
      case .roster(let kind):
        let id = questionnaire.people[kind].id
        guard evaluation.isReached(cell: cell), roster(id).status == .unasked,
          let loop = machine.loop(over: id),
          machine.flow.entryOf[loop] == entry
        else { return nil }
        return (QuestionKey(questionnaire.states[loop].id), .roster(id))
      case .person, .correctedAge:
        return nil
      }
    }
  }

  private func isAsked(_ key: QuestionKey) -> Bool { state(of: key)?.question != nil }
}
