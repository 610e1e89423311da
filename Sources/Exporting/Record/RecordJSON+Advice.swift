internal import Questions
internal import Records

extension RecordJSON {
  static func advice(_ advice: RecordedAdvice) -> JSONTree {
    .object([
      .init("given", .list(advice.given, given)),
      .init("chosenFirst", .list(advice.chosenFirst) { .text($0) }),
      .init("withdrawn", .list(advice.withdrawn, given)),
      .init("notShown", .list(advice.notShown) { .text($0) }),
    ])
  }

  static func teachBack(_ lesson: TeachBack) -> JSONTree {
    .object([
      .init("message", .text(lesson.message)),
      .init("person", lesson.person.map(person) ?? .null),
      .init("given", .list(lesson.given) { .object(provenance($0)) }),
      .init("delivery", .list(lesson.delivery, answer)),
      .init("words", .list(lesson.words, answer)),
      .init("verdicts", .list(lesson.verdicts, answer)),
    ])
  }

  static func practitioner(_ part: PractitionerPart) -> JSONTree {
    .object([
      .init("stage", .string(part.stage.rawValue)),
      .init("practitioner", part.circumstances.practitioner.map(practitioner) ?? .null),
      .init("contact", shared(part.circumstances.contact)),
      .init("interpreter", shared(part.circumstances.interpreter)),
      .init("present", shared(part.circumstances.present)),
      .init("seen", .list(part.seen, answer)),
      .init("notKnown", .list(part.notKnown, gap)),
      .init("setAside", .list(part.setAside, question)),
      .init("scores", .list(part.scores, score)), .init("units", .list(part.units, units)),
      .init("rules", .list(part.rules, rule)),
      .init("prompts", .list(part.prompts, prompt)),
      .init("actions", .list(part.actions, action)),
      .init("notClosed", .list(part.notClosed, openItem)),
    ])
  }

  /// What was chosen of a question that every questionnaire shares.
  private static func shared(_ value: Value?) -> JSONTree {
    guard case .options(let options, let other) = value else { return .null }
    return .object([
      .init("options", .list(options) { .text($0) }), .init("other", .text(other)),
    ])
  }

  private static func given(_ given: GivenAdvice) -> JSONTree {
    .object([
      .init("id", .text(given.id)), .init("text", .string(given.text.rawValue)),
      .init("language", .string(given.language)), .init("at", .text(given.at)),
    ])
  }

  private static func rule(_ rule: FiredRule) -> JSONTree {
    .object([
      .init("advice", .text(rule.advice)), .init("certain", .bool(rule.text == .said)),
      .init("facts", .list(rule.facts) { .text($0) }),
      .init("questions", .list(rule.questions) { .text($0) }),
      .init("sources", .list(rule.sources, source)),
    ])
  }

  private static func prompt(_ prompt: FiredPrompt) -> JSONTree {
    .object([
      .init("id", .text(prompt.id)), .init("certain", .bool(prompt.isCertain)),
      .init("sources", .list(prompt.sources, source)),
    ])
  }

  private static func source(_ source: Source) -> JSONTree {
    .object([
      .init("id", .text(source.id)), .init("publisher", .string(source.publisher)),
      .init("title", .string(source.title)),
      .init("year", source.year.map { .number($0) } ?? .null),
      .init("quotedBy", .text(source.quotedBy)),
    ])
  }

  private static func action(_ action: RecordedAction) -> JSONTree {
    let (state, words) =
      switch action.outcome {
      case .open: ("open", String?.none)
      case .done(let words): ("done", words)
      case .withdrawn(let reason): ("withdrawn", reason)
      }
    return .object([
      .init("action", .text(action.action)), .init("owner", .string(action.owner)),
      .init("due", .text(action.due)), .init("latest", .text(action.latest)),
      .init("recorded", .text(action.recorded)), .init("state", .string(state)),
      .init("outcome", .text(words)),
    ])
  }

  private static func openItem(_ item: OpenItem) -> JSONTree {
    .object([
      .init("prompt", .text(item.prompt)), .init("action", .text(item.action)),
      .init("latest", .text(item.latest)),
    ])
  }
}
