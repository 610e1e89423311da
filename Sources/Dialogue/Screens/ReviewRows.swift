internal import Advising
internal import Engine
internal import Questions

/// The answers so far, in the order of the questionnaire, with a number each.
struct ReviewRows {
  let rows: [Row]

  enum Row: Hashable, Sendable {
    case people(PersonKindID)
    case answer(QuestionKey)
  }

  /// Nothing from the other entry is ever among them, nor what is asked only because of a
  /// sensitive answer: that it stands there would tell the answer.
  init(_ session: Session, in entry: Entry) {
    let flow = session.machine.flow
    let order = Dictionary(
      flow.order.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    var rows: [(rank: Int, row: Row)] = session.reachedKeys(in: entry).compactMap { key in
      guard session.state(of: key)?.question != nil, session.answers[key] != nil,
        entry == .after || !session.questionnaire.tellsSensitiveAnswer(key.state),
        let state = session.machine.names.place(of: key.state),
        let rank = order[flow.loopOf[state] ?? state]
      else { return nil }
      return (rank, .answer(key))
    }
    for kind in session.questionnaire.people where session.roster(kind.id).status != .unasked {
      guard let loop = session.machine.loop(over: kind.id, in: entry), let rank = order[loop] else {
        continue
      }
      let place = rows.firstIndex { $0.rank >= rank } ?? rows.endIndex
      rows.insert((rank, .people(kind.id)), at: place)
    }
    self.rows = rows.map(\.row)
  }
}
