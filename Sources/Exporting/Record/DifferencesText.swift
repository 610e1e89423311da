package import Questions
package import Records
package import Wording

/// Two records of one session side by side, as plain text: what is here, and what is in a file.
package struct DifferencesText: Hashable, Sendable {
  package let text: String

  /// - Parameters:
  ///   - differences: what is told.
  ///   - day: the day on which the talk began.
  ///   - words: the language it is told in.
  package init(_ differences: RecordDifferences, day: CalendarDate, words: Words) {
    var table = DifferencesTable(words: RecordWords(words: words, day: day))
    table.write(differences)
    text = table.sheet.text
  }
}

private struct DifferencesTable {
  let words: RecordWords
  var sheet = TextSheet()

  private static let widths = [28, 20, 20]

  init(words: RecordWords) { self.words = words }

  mutating func write(_ differences: RecordDifferences) {
    add("", text("here"), text("there"))
    add(text("events"), differences.events)
    if !differences.ending.isSame {
      add(text("talk"), name(differences.ending.here), name(differences.ending.there))
    }
    if !differences.stage.isSame {
      add(text("after"), name(differences.stage.here), name(differences.stage.there))
    }
    for row in differences.answers { write(row) }
    if !differences.unanswered.isSame { add(text("unanswered"), differences.unanswered) }
    if !differences.openCount.isSame { add(text("open-count"), differences.openCount) }
    for item in differences.open {
      guard let one = item.here ?? item.there else { continue }
      add(
        text("open", [.action: one.action.description]), by(item.here), by(item.there))
    }
    for action in differences.actions {
      guard let one = action.here ?? action.there else { continue }
      add(
        text("action", [.action: one.action.description]), owned(action.here),
        owned(action.there))
    }
  }

  private mutating func write(_ row: RecordDifferences.Row) {
    add(
      words.name(row.question), reply(row.replies.here, row), reply(row.replies.there, row))
  }

  private mutating func add(_ label: String, _ counts: RecordDifferences.Pair<Int>) {
    add(label, String(counts.here), String(counts.there))
  }

  private mutating func add(_ cells: String...) {
    sheet.addRow(cells.map { [$0] }, widths: Self.widths)
  }

  // MARK: Words

  private func text(_ key: String, _ values: [Placeholder: String] = [:]) -> String {
    words.words.text("difference.\(key)", values)
  }

  /// A sensitive value is not repeated on a screen; the record has it.
  private func reply(_ reply: Reply?, _ row: RecordDifferences.Row) -> String {
    guard let reply else { return text("none") }
    if case .value = reply, row.isSensitive { return words("withheld") }
    return words.reply(reply, to: row.asks, at: row.question.state)
  }

  private func by(_ item: OpenItem?) -> String {
    item.map { words.date($0.latest) } ?? text("closed")
  }

  private func owned(_ action: RecordedAction?) -> String {
    action.map { "\($0.owner), \(words.date($0.due))" } ?? text("none")
  }

  private func name(_ ending: RecordedTalk.Ending) -> String {
    switch ending {
    case .finished: words("ending.finished")
    case .early: words("ending.early")
    case .open: words("ending.open")
    }
  }

  private func name(_ stage: PractitionerPart.Stage) -> String {
    switch stage {
    case .none: text("after.none")
    case .begun: text("after.begun")
    case .ended: text("after.ended")
    }
  }
}
