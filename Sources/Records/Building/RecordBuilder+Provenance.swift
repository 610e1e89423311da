internal import Engine
internal import Questions

extension RecordBuilder {
  func provenance(_ record: AnswerRecord) -> Provenance {
    let isSaid = record.speaker != nil && reader == .practitioner
    return Provenance(
      voice: record.speaker.map(Voice.init), at: LocalTime(record.moment),
      language: record.language,
      practitioner: reader == .practitioner
        ? record.practitioner.map(RecordedPractitioner.init) : nil,
      contact: isSaid ? shared(.contact)?.onlyOption : nil,
      interpreter: isSaid ? shared(.interpreter)?.onlyOption : nil)
  }

  func notes(on key: QuestionKey) -> [RecordedNote] {
    guard reader == .practitioner else { return [] }
    return (session.attributions[key] ?? []).map(RecordedNote.init)
  }

  var circumstances: Circumstances {
    Circumstances(
      practitioner: session.practitioner.map(RecordedPractitioner.init),
      contact: shared(.contact),
      interpreter: shared(.interpreter),
      present: shared(.present))
  }

  /// What was answered to a question that every questionnaire shares.
  private func shared(_ state: StateID) -> Value? {
    guard case .value(let value) = session.answers[QuestionKey(state)]?.answer else { return nil }
    return value
  }
}
