internal import Questions
internal import Records
internal import Wording

extension FHIRSession {
  /// What was said to the family: advice, safety messages explained, urgent screens. For the
  /// practitioner also advice that follows and was not said.
  var communications: [FHIRResource] {
    record.advice.given.map(given) + record.advice.notShown.map(notShown)
      + record.teachBacks.flatMap(explained) + record.urgent.enumerated().map(urgent)
  }

  // MARK: Advice

  private func given(_ advice: GivenAdvice) -> FHIRResource {
    let language = LanguageTag(advice.language) ?? .english
    let text = form.words.words.in(language).text(key(advice.id, advice.text))
    return communication(
      id("advice", advice.id.description, advice.text.rawValue), "completed", "instruction",
      [
        priority(of: advice.id), .init("topic", form.plainCodings.advice(advice.id)),
        .init("sent", time(advice.at)), reasons(for: advice.id), payload(text),
        .list("note", record.advice.chosenFirst.contains(advice.id) ? [chosen(advice.id)] : []),
      ], language: language)
  }

  private func notShown(_ advice: AdviceID) -> FHIRResource {
    communication(
      id("advice", advice.description, "not-shown"), "not-done", "instruction",
      [
        priority(of: advice), .init("topic", form.plainCodings.advice(advice)),
        reasons(for: advice),
      ])
  }

  private func key(_ advice: AdviceID, _ text: Certainty) -> WordingKey {
    switch text {
    case .said: .adviceSaid(advice)
    case .unsure: .adviceUnsure(advice)
    }
  }

  private func priority(of id: AdviceID) -> JSONTree.Member? {
    let advice = form.questionnaire.advice.first { $0.id == id }
    return advice?.level == .urgent ? .init("priority", code: "urgent") : nil
  }

  private func chosen(_ advice: AdviceID) -> JSONTree {
    .having(.text("text", words("advice.first", [.name: advice.description])))
  }

  /// Why it follows, in words; for the practitioner only, who alone has the rules.
  private func reasons(for advice: AdviceID) -> JSONTree.Member? {
    let rule = record.practitioner?.rules.first { $0.advice == advice }
    var texts: [String] = []
    for fact in rule?.facts ?? [] {
      if let text = words.words.optionalText(.because(fact)), !texts.contains(text) {
        texts.append(text)
      }
    }
    return .list("reasonCode", texts.map { .having(.text("text", $0)) })
  }

  // MARK: Messages and urgent screens

  private func explained(_ lesson: TeachBack) -> [FHIRResource] {
    lesson.given.enumerated().map { number, given in
      let person = lesson.person.map(words.person)
      let text = words.words.text(.message(lesson.message))
      return communication(
        id("message", lesson.message.description, key(of: lesson.person), String(number)),
        "completed", "instruction",
        [
          .init("topic", form.plainCodings.message(lesson.message)),
          .list("recipient", person.map { [FHIRReferences.relative($0)] } ?? []),
          .init("sent", time(given.at)), payload(text),
        ])
    }
  }

  /// What tells one person of a session from another.
  private func key(of person: RecordedPerson?) -> String {
    person.map { "\($0.kind)/\($0.role)/\($0.number ?? 1)" } ?? ""
  }

  private func urgent(_ number: Int, _ screen: RecordedUrgent) -> FHIRResource {
    let text = words.words.text(.question(screen.state))
    return communication(
      id("urgent", screen.state.description, String(number)), "completed", "alert",
      [
        .init("priority", code: "urgent"),
        .init("topic", form.plainCodings.screen(screen.state)),
        .init("sent", time(screen.at)), payload(text),
      ])
  }

  // MARK: Parts

  private func payload(_ text: String) -> JSONTree.Member? {
    FHIRText.text(text).map {
      .init("payload", .array([.having(.init("contentString", .string($0)))]))
    }
  }

  private func communication(
    _ id: FHIRIdentity, _ status: String, _ category: String, _ members: [JSONTree.Member?],
    language: LanguageTag = .english
  ) -> FHIRResource {
    let category = JSONTree.having(
      .list(
        "coding",
        [.having(.init("system", code: HL7.communications), .init("code", code: category))]))
    return FHIRResource(
      "Communication", id,
      [
        marks.meta, .init("language", code: language.description), .init("status", code: status),
        .init("category", .array([category])), .init("subject", subject),
        .init("about", .array([responseReference])), .init("sender", author),
      ] + members)
  }
}
