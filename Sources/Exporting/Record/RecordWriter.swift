internal import Questions
internal import Records
internal import Wording

/// Writes a record section by section.
struct RecordWriter {
  let words: RecordWords
  var sheet: TextSheet
  var sources = SourceList()

  init(words: RecordWords, letters: TextSheet.Letters = .all) {
    self.words = words
    sheet = TextSheet(letters: letters)
  }

  mutating func write(_ record: Record) {
    writeHead(record)
    section("talk", words.lines(of: record.talk)) { $0.sheet.addItem($1) }
    section("said", record.said) { $0.write($1) }
    if let part = record.practitioner {
      section("seen", part.seen.filter { !$0.question.state.isShared }) { $0.write($1) }
    }
    section("not-known", record.notKnown + (record.practitioner?.notKnown ?? [])) { $0.write($1) }
    section("set-aside", record.setAside + (record.practitioner?.setAside ?? [])) {
      $0.sheet.addItem($0.words.name($1).capitalisedFirst)
    }
    section("advice", record.advice.given) { $0.write($1) }
    for line in words.asides(of: record.advice) { sheet.addItem(line) }
    section("teach-back", record.teachBacks) { $0.write($1) }
    section("urgent", record.urgent.map(words.line)) { $0.sheet.addItem($1) }
    if let part = record.practitioner { write(part) }
    writeFoot(record)
  }

  /// Adds a heading and its items; a section without any says that there are none.
  private mutating func section<Item>(
    _ key: String, _ items: [Item], _ write: (inout RecordWriter, Item) -> Void
  ) {
    sheet.addGap()
    sheet.add(words("\(key).heading"))
    if items.isEmpty { sheet.addItem(words("none")) }
    for item in items { write(&self, item) }
  }

  private mutating func add(_ lines: [String], margin: Int = 0) {
    for line in lines { sheet.add(line, margin: margin) }
  }

  // MARK: Head and foot

  private mutating func writeHead(_ record: Record) {
    if record.reader == .practitioner { sheet.add(words("hide")) }
    sheet.add(words("title", [.title: words.words.text(.title)]))
    add(words.standing(record.identity))
    add(words.visit(record.identity))
    if let part = record.practitioner { add(words.circumstances(part.circumstances)) }
    add(words.origin(record.identity))
  }

  private mutating func writeFoot(_ record: Record) {
    sheet.addGap()
    add(words.integrity(of: record))
    if !sheet.unaccented.isEmpty {
      sheet.add(words("unaccented", [.value: words.list(sheet.unaccented)]))
    }
    if sheet.hasNumbers { sheet.add(words("numbers")) }
    sheet.add(words("restricted"))
  }

  // MARK: Answers

  private mutating func write(_ answer: RecordedAnswer) {
    sheet.addItem("\(words.statement(answer)) \(words.provenance(answer.given))")
    add(answer.notes.map(words.note), margin: 4)
    write(answer.before, of: answer.asks, at: answer.question.state)
  }

  private mutating func write(_ gap: Gap) {
    let given = gap.given.map { " " + words.provenance($0) } ?? ""
    sheet.addItem("\(words.name(gap).capitalisedFirst): \(words.unknown(gap.why))\(given)")
    guard case .question(let question, let asks) = gap.subject else { return }
    add(gap.notes.map(words.note), margin: 4)
    write(gap.before, of: asks, at: question.state)
  }

  private mutating func write(_ before: [FormerReply], of asks: Question, at state: StateID) {
    add(before.map { words.earlier($0, of: asks, at: state) }, margin: 4)
  }

  private mutating func write(_ lesson: TeachBack) {
    sheet.addItem(words.title(of: lesson))
    add(words.lines(of: lesson), margin: 4)
  }

  private mutating func write(_ given: GivenAdvice) {
    sheet.addItem("\(given.id) (\(words.label(of: given))): \(words.text(of: given))")
  }

  // MARK: The practitioner's part

  private mutating func write(_ part: PractitionerPart) {
    section("counts", words.counts(of: part)) { $0.sheet.addItem($1) }
    section("rules", part.rules) { $0.write($1) }
    section("prompts", part.prompts) { $0.write($1) }
    section("to-do", part.actions) { $0.write($1) }
    section("not-closed", part.notClosed.map(words.duty)) { $0.sheet.addItem($1) }
    if let stage = words.stage(of: part) { sheet.addItem(stage) }
    section("sources", Array(sources.sources.enumerated())) { writer, source in
      writer.sheet.add(writer.words.source(source.element), label: "[\(source.offset + 1)] ")
    }
  }

  private mutating func write(_ rule: FiredRule) {
    let certainty = words.certainty(rule.text == .said)
    sheet.addItem("\(rule.advice) (\(certainty)) \(references(to: rule.sources))")
    let reasons = words.reasons(of: rule)
    if !reasons.isEmpty { sheet.add(reasons.joined(separator: " "), margin: 4) }
  }

  private mutating func write(_ prompt: FiredPrompt) {
    let certainty = words.certainty(prompt.isCertain)
    let text = words.words.text(.prompt(prompt.id))
    sheet.addItem("\(prompt.id) (\(certainty)) \(references(to: prompt.sources)): \(text)")
  }

  /// The places of sources in the list below, such as `[1, 3]`.
  private mutating func references(to sources: [Source]) -> String {
    "[\(self.sources.places(of: sources).map(String.init).joined(separator: ", "))]"
  }

  private mutating func write(_ action: RecordedAction) {
    sheet.addItem(words.task(action))
    add(words.lines(of: action), margin: 4)
  }
}
