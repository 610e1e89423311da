internal import Questions
internal import Records

extension FilledForm {
  /// The answers to a question: one for each option, and one for own words; one that says why there
  /// is no value.
  func answers(_ entry: Entry, to question: Question) -> [JSONTree] {
    switch entry {
    case .gap(let gap): [FHIRAbsence(gap.why).answer(as: FHIRItemKind(question))]
    case .answer(let answer): answers(answer, to: question)
    }
  }

  private func answers(_ answer: RecordedAnswer, to question: Question) -> [JSONTree] {
    let kind = FHIRItemKind(question)
    switch answer.reply {
    case .withheld: return [FHIRAbsence.masked.answer(as: kind)]
    case .unknown(let why): return [FHIRAbsence(why).answer(as: kind)]
    case .value(let value):
      let values = values(value, to: question, at: answer.question.state)
      // Words that no FHIR string can hold are an answer all the same.
      return values.isEmpty ? [FHIRAbsence.unsupported.answer(as: kind)] : values
    }
  }

  private func values(_ value: Value, to question: Question, at state: StateID) -> [JSONTree] {
    switch value {
    case .options(let options, let other):
      options.map { option($0, of: question, at: state) } + words(other)
    case .number(let number): [self.number(number, question)]
    case .date(let date): [.having(.init("valueDate", .text(date)))]
    case .text(let text): words(text)
    case .given: []
    }
  }

  private func option(_ option: OptionID, of question: Question, at state: StateID) -> JSONTree {
    question == .yesNo
      ? .having(.init("valueBoolean", .bool(option == .yes)))
      : .having(.init("valueCoding", form.plainCodings.option(option, of: state)))
  }

  private func number(_ number: Int, _ question: Question) -> JSONTree {
    guard case .number(let measure) = question, measure.decimals > 0 else {
      return .having(.init("valueInteger", .number(number)))
    }
    return .having(.init("valueDecimal", .decimal(number, places: measure.decimals)))
  }

  private func words(_ text: String?) -> [JSONTree] {
    text.flatMap(FHIRText.text).map { [.having(.init("valueString", .string($0)))] } ?? []
  }
}
