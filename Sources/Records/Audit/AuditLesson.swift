internal import Engine
internal import Questions

/// What became of a message in a talk, and with whom.
struct AuditLesson: Hashable, Sendable {
  let row: AuditRow
  let category: AuditCategory

  /// The messages taught in a talk to all who are there, outside every loop.
  static func all(in session: Session) -> [MemberID: AuditLesson] {
    let flow = session.machine.flow
    let states = session.questionnaire.states.enumerated().filter { place, state in
      state.audience == .parent && flow.loopOf[place] == nil && state.teaching?.message != nil
    }.map(\.element)
    return Dictionary(grouping: states) { $0.teaching?.message }.reduce(into: [:]) { all, taught in
      if let message = taught.key { all[message] = lesson(taught.value, in: session) }
    }
  }

  private static func lesson(_ states: [State], in session: Session) -> AuditLesson {
    func records(_ role: Teaching.Role) -> [AnswerRecord] {
      states.filter { $0.teaching?.role == role }.map { QuestionKey($0.id) }
        .filter(session.isReached).compactMap { session.answers[$0] }
    }
    guard let given = records(.given).last(where: { $0.answer == .value(.given) }) else {
      return AuditLesson(row: row(of: session.speaker), category: .notGiven)
    }
    let verdict = records(.saidBack).compactMap(\.answer.value).last.flatMap { value in
      if case .options(let options, _) = value { options.first?.description } else { nil }
    }
    let category: AuditCategory =
      switch verdict {
      case "all", "some": .saidBack
      case nil: .givenOnly
      case _: .notYetSaidBack
      }
    return AuditLesson(row: row(of: given.speaker), category: category)
  }

  private static func row(of speaker: Speaker?) -> AuditRow {
    switch speaker {
    case .role(let role): .role(role)
    case .together: .together
    case nil: .notKnown
    }
  }
}
