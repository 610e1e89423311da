package import Questions

extension Session {
  package func isReached(_ key: QuestionKey) -> Bool {
    seating.cell(of: key).map(evaluation.isReached(cell:)) ?? false
  }

  package func state(of key: QuestionKey) -> State? {
    machine.names.place(of: key.state).map { questionnaire.states[$0] }
  }

  func entry(of key: QuestionKey) -> Entry? {
    machine.names.place(of: key.state).flatMap { machine.flow.entryOf[$0] }
  }
}
