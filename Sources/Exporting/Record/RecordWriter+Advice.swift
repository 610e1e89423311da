internal import Questions
internal import Records
internal import Wording

extension RecordWriter {
  mutating func write(_ advice: RecordedAdvice) {
    section("advice", advice.given) { $0.write($1) }
    for first in advice.chosenFirst {
      sheet.addItem(words("advice.first", [.name: first.description]))
    }
    for given in advice.withdrawn {
      sheet.addItem(
        words(
          "advice.withdrawn", [.name: given.id.description, .time: words.time(given.at)]))
    }
    if !advice.notShown.isEmpty {
      sheet.addItem(
        words("advice.not-shown", [.value: words.list(advice.notShown.map(\.description))]))
    }
  }

  private mutating func write(_ given: GivenAdvice) {
    let (text, key): (WordingKey, String) =
      switch given.text {
      case .said: (.adviceSaid(given.id), "advice.said")
      case .unsure: (.adviceUnsure(given.id), "advice.unsure")
      }
    let label = words(key, [.language: given.language, .time: words.time(given.at)])
    sheet.addItem("\(given.id) (\(label)): \(words.words.text(text))")
  }

  // MARK: The practitioner's part

  mutating func write(_ part: PractitionerPart) {
    writeCounts(of: part)
    section("rules", part.rules) { $0.write($1) }
    section("prompts", part.prompts) { $0.write($1) }
    section("to-do", part.actions) { $0.write($1) }
    section("not-closed", part.notClosed) { $0.write($1) }
    switch part.stage {
    case .none: sheet.addItem(words("after.none"))
    case .begun: sheet.addItem(words("after.begun"))
    case .ended: break
    }
    writeSources()
  }

  private mutating func write(_ rule: FiredRule) {
    let certainty = words(rule.text == .said ? "certain" : "uncertain")
    sheet.addItem("\(rule.advice) (\(certainty)) \(references(to: rule.sources))")
    var reasons: [String] = []
    for reason in rule.facts.compactMap({ words.words.optionalText(.because($0)) })
    where !reasons.contains(reason) { reasons.append(reason) }
    if !reasons.isEmpty { sheet.add(reasons.joined(separator: " "), margin: 4) }
  }

  private mutating func write(_ prompt: FiredPrompt) {
    let certainty = words(prompt.isCertain ? "certain" : "uncertain")
    let text = words.words.text(.prompt(prompt.id))
    sheet.addItem("\(prompt.id) (\(certainty)) \(references(to: prompt.sources)): \(text)")
  }

  /// The places of sources in the list below, such as `[1, 3]`.
  private mutating func references(to sources: [Source]) -> String {
    for source in sources where !self.sources.contains(source) { self.sources.append(source) }
    let places = sources.compactMap(self.sources.firstIndex(of:)).map { String($0 + 1) }
    return "[\(places.joined(separator: ", "))]"
  }

  private mutating func writeSources() {
    section("sources", Array(sources.enumerated())) { writer, source in
      writer.sheet.add(writer.words.source(source.element), label: "[\(source.offset + 1)] ")
    }
  }

  private mutating func write(_ action: RecordedAction) {
    let values: [Placeholder: String] = [
      .action: words.words.text(.action(action.action)), .name: action.owner,
      .date: words.date(action.due),
    ]
    sheet.addItem(words("to-do.item", values))
    switch action.outcome {
    case .open: break
    case .done(let outcome): sheet.add(words("to-do.done", [.value: outcome]), margin: 4)
    case .withdrawn(let reason):
      sheet.add(words("to-do.withdrawn", [.reason: reason]), margin: 4)
      return
    }
    if let latest = action.latest, latest < action.due {
      sheet.add(words("to-do.late", [.date: words.date(latest)]), margin: 4)
    }
  }

  private mutating func write(_ item: OpenItem) {
    sheet.addItem(
      words(
        "not-closed.item",
        [
          .action: words.words.text(.action(item.action)), .name: item.prompt.description,
          .date: words.date(item.latest),
        ]))
  }
}
