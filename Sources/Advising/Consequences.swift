package import Engine
internal import Questions

/// What a change would bring about, said before it is kept.
package struct Consequences: Hashable, Sendable {
  /// Answers that would no longer apply.
  package let setAside: [QuestionKey]
  /// Questions that would newly apply and have no answer.
  package let opened: [QuestionKey]
  /// Advice that would be given, and is not now. What only waits for a question still to be asked
  /// is left out: it is not known yet whether it comes.
  package let comes: [AdviceGiven]
  /// Advice that is given now, and would not be.
  package let goes: [AdviceGiven]
  /// Advice that would be given in its other text.
  package let rewords: [AdviceGiven]

  /// Tries an event on a copy of the session.
  ///
  /// - Throws: the session's refusal, when the event could not happen.
  package init(of event: Event, in session: Session, at moment: Moment) throws(Refusal) {
    var changed = session
    let effects = try changed.apply(event, at: moment)
    setAside = effects.flatMap { effect -> [QuestionKey] in
      switch effect {
      case .setAside(let keys): keys
      case .urgent: []
      }
    }
    let before = Set(session.reachedKeys(in: .talk))
    opened = changed.unanswered(in: .talk).filter { !before.contains($0) }
    let (old, new) = (session.advice, changed.advice)
    let waiting = changed.waitingAdvice
    comes = new.filter { item in
      !old.contains { $0.id == item.id } && !waiting.contains(item.id)
    }
    goes = old.filter { item in !new.contains { $0.id == item.id } }
    rewords = new.filter { item in old.contains { $0.id == item.id && $0.text != item.text } }
  }

  /// Nothing but the answer itself would change.
  package var isEmpty: Bool {
    setAside.isEmpty && opened.isEmpty && comes.isEmpty && goes.isEmpty && rewords.isEmpty
  }
}

extension Session {
  /// The advice that is unsure only for now, because a question that it reads is still to be asked.
  fileprivate var waitingAdvice: Set<AdviceID> {
    guard !isCutShort else { return [] }
    let open = Set(unanswered(in: .talk).map(\.state))
    let waiting = advice.filter { item in
      guard item.text == .unsure,
        let rule = questionnaire.advice.first(where: { $0.id == item.id })
      else { return false }
      return !open.isDisjoint(with: questionnaire.questions(read: rule.when))
    }
    return Set(waiting.map(\.id))
  }
}
