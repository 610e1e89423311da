internal import Questions
internal import Records
internal import Wording

/// Writes a record section by section.
struct RecordWriter {
  let words: RecordWords
  var sheet: TextSheet
  /// The sources named so far: what is written beside a rule is their place here.
  var sources: [Source] = []

  init(words: RecordWords, letters: TextSheet.Letters = .all) {
    self.words = words
    sheet = TextSheet(letters: letters)
  }

  mutating func write(_ record: Record) {
    writeHead(record)
    writeTalk(record.talk)
    section("said", record.said) { $0.write($1) }
    if let part = record.practitioner {
      section("seen", part.seen.filter { !$0.question.state.isShared }) { $0.write($1) }
    }
    section("not-known", record.notKnown + (record.practitioner?.notKnown ?? [])) { $0.write($1) }
    section("set-aside", record.setAside + (record.practitioner?.setAside ?? [])) {
      $0.sheet.addItem($0.words.name($1))
    }
    write(record.advice)
    section("teach-back", record.teachBacks) { $0.write($1) }
    section("urgent", record.urgent) { $0.write($1) }
    if let part = record.practitioner { write(part) }
    writeFoot(record)
  }

  /// Adds a heading and its items; a section without any says that there are none.
  mutating func section<Item>(
    _ key: String, _ items: [Item], _ write: (inout RecordWriter, Item) -> Void
  ) {
    sheet.addGap()
    sheet.add(words("\(key).heading"))
    if items.isEmpty { sheet.addItem(words("none")) }
    for item in items { write(&self, item) }
  }

  // MARK: Head and foot

  private mutating func writeHead(_ record: Record) {
    let identity = record.identity
    if record.reader == .practitioner { sheet.add(words("hide")) }
    sheet.add(words("title", [.title: words.words.text(.title)]))
    switch identity.status {
    case .draft: sheet.add(words("draft"))
    case .approved: break
    case .withdrawn: sheet.add(words("withdrawn"))
    }
    sheet.add(
      words("case", [.case: identity.caseReference, .date: words.date(identity.visit)]))
    if words.day != identity.visit {
      sheet.add(words("written-down", [.date: words.date(words.day)]))
    }
    if let part = record.practitioner { write(part.circumstances) }
    sheet.add(
      words(
        "questionnaire",
        [.name: identity.questionnaire.description, .version: identity.version.description]))
    sheet.add(words("digest", [.text: identity.digest.description]))
    sheet.add(words("catalogues"))
    for digest in identity.catalogues { sheet.add(words("digest", [.text: digest.description])) }
    sheet.add(words("program", [.version: identity.program]))
  }

  /// Who held the talk, how and where, through whom, and who was there.
  private mutating func write(_ circumstances: Circumstances) {
    sheet.add(
      circumstances.practitioner.map { words("practitioner", [.name: words.practitioner($0)]) }
        ?? words("practitioner.not-named"))
    let lines: [(String, StateID, Value?)] = [
      ("contact", .contact, circumstances.contact),
      ("interpreter", .interpreter, circumstances.interpreter),
      ("present", .present, circumstances.present),
    ]
    for (key, state, value) in lines {
      let text = value.map { words.shared($0, of: state) }
      sheet.add(words(key, [.value: text ?? words("not-written-down")]))
    }
  }

  private mutating func writeFoot(_ record: Record) {
    sheet.addGap()
    if record.clockWentBackwards { sheet.add(words("clock")) }
    if let integrity = record.integrity {
      let values: [Placeholder: String] = [.number: String(integrity.events)]
      sheet.add(words(integrity.holds ? "integrity.holds" : "integrity.broken", values))
      sheet.add(words("digest", [.text: integrity.head.description]))
    } else {
      sheet.add(words("integrity.unchecked"))
    }
    if !sheet.unaccented.isEmpty {
      sheet.add(words("unaccented", [.value: words.list(sheet.unaccented)]))
    }
    if sheet.hasNumbers { sheet.add(words("numbers")) }
    sheet.add(words("restricted"))
  }

  // MARK: The talk

  private mutating func writeTalk(_ talk: RecordedTalk) {
    sheet.addGap()
    sheet.add(words("talk.heading"))
    sheet.addItem(
      words("time", [.first: words.time(talk.began), .last: words.time(talk.last)]))
    switch talk.ending {
    case .finished: sheet.addItem(words("ending.finished"))
    case .early: sheet.addItem(words("ending.early"))
    case .open: sheet.addItem(words("ending.open"))
    }
    if !talk.voices.isEmpty {
      sheet.addItem(words("voices", [.value: words.list(talk.voices.map(words.voice))]))
    }
    for roster in talk.people {
      let people = words.list(roster.people.map(words.person))
      sheet.addItem(
        words(roster.isClosed ? "people.closed" : "people.open", [.value: people]))
    }
    for use in talk.languages {
      sheet.addItem(
        words("language", [.language: use.language, .time: words.time(use.from)]))
    }
    for time in talk.planCards {
      sheet.addItem(words("plan-card", [.time: words.time(time)]))
    }
    for script in talk.readOut {
      let name = words.name(script.question)
      sheet.addItem("\(words("read-out", [.value: name])) \(words.provenance(script.given))")
    }
  }
}
