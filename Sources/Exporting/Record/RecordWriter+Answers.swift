internal import Questions
internal import Records
internal import Wording

extension RecordWriter {
  mutating func write(_ answer: RecordedAnswer) {
    sheet.addItem("\(words.statement(answer)) \(words.provenance(answer.given))")
    write(answer.notes)
    write(answer.before, of: answer.asks, at: answer.question.state)
  }

  mutating func write(_ gap: Gap) {
    let given = gap.given.map { " " + words.provenance($0) } ?? ""
    switch gap.subject {
    case .roster(let kind):
      let name = words("roster", [.name: kind.description])
      sheet.addItem("\(name): \(words.unknown(gap.why))\(given)")
    case .question(let question, let asks):
      sheet.addItem("\(words.name(question)): \(words.unknown(gap.why))\(given)")
      write(gap.notes)
      write(gap.before, of: asks, at: question.state)
    }
  }

  private mutating func write(_ notes: [RecordedNote]) {
    for note in notes {
      let text = words("note.\(note.kind.rawValue)", [.text: note.words ?? ""])
      sheet.add("\(text) \(words.provenance(note))", margin: 4)
    }
  }

  private mutating func write(_ before: [FormerReply], of asks: Question, at state: StateID) {
    for former in before {
      let value =
        former.reply == .unknown(.putOff)
        ? words("before.put-off") : words.reply(former.reply, to: asks, at: state)
      let until = words.time(former.until)
      let text =
        switch former.end {
        case .changed: words("before.changed", [.value: value, .time: until])
        case .takenBack: words("before.taken-back", [.value: value, .time: until])
        }
      sheet.add("\(text) \(words.provenance(former.given))", margin: 4)
    }
  }

  mutating func write(_ lesson: TeachBack) {
    let about = lesson.person.map { "\(words.person($0)): " } ?? ""
    sheet.addItem(about + words.words.text(.message(lesson.message)))
    if lesson.given.isEmpty { sheet.add(words("teach-back.not-given"), margin: 4) }
    for given in lesson.given {
      sheet.add("\(words("teach-back.given")) \(words.provenance(given))", margin: 4)
    }
    for answer in lesson.delivery + lesson.words + lesson.verdicts {
      sheet.add("\(words.told(answer)) \(words.provenance(answer.given))", margin: 4)
    }
    if lesson.verdicts.isEmpty { sheet.add(words("teach-back.no-verdict"), margin: 4) }
  }

  mutating func write(_ urgent: RecordedUrgent) {
    let why = urgent.wasCalled.map { words($0 ? "urgent.called" : "urgent.answer") }
    let values = [urgent.state.description, words.time(urgent.at), why].compactMap { $0 }
    sheet.addItem(words.list(values))
  }
}
