internal import Questions
package import Records
package import Wording

/// Records as a table of their answers: a row for each question, with what stands in its place.
///
/// What is not known has a row as an answer has, so that nobody takes it for a "no". Questions that
/// no longer apply have none. `Documentation/RecordFormat.md` describes the columns.
package enum AnswerTable {
  /// The name and number of the format, which stand in every row: a change that a reader must know of
  /// raises the number.
  package static let format = "answers-1"

  /// The names of the columns, at the beginning of a file.
  package static var head: String { TableColumn.head(of: columns) }

  /// The rows of a record.
  package static func rows(of record: Record, words: Words) -> String {
    let words = RecordWords(words: words, day: record.talk.began.date)
    return TableColumn.text(of: AnswerRow.rows(of: record, words), in: columns)
  }

  private static let columns: [TableColumn<AnswerRow>] = [
    .init("format") { _ in format },
    .init("session") { $0.record.integrity?.first },
    .init("case") { $0.record.identity.caseReference },
    .init("visit") { $0.record.identity.visit },
    .init("questionnaire") { $0.record.identity.questionnaire },
    .init("version") { $0.record.identity.version },
    .init("reader") { $0.record.reader.rawValue },
    .init("part") { $0.part.rawValue },
    .init("state") { $0.question?.state },
    .init("kind") { $0.kind },
    .init("role") { $0.question?.person?.role },
    .init("number") { $0.question?.person?.number },
    .init("name") { $0.question?.person?.name },
    .init("case-person") { $0.casePerson },
    .init("list") { $0.question?.member?.list },
    .init("member") { $0.question?.member?.member },
    .init("question") { $0.name },
    .init("sensitive") { $0.isSensitive.map { $0 ? "yes" : "no" } },
    .init("standing") { $0.reply.standing },
    .init("value") { $0.value },
    .init("unit") { $0.unit },
    .init("own-words") { $0.ownWords },
    .init("reason") { $0.reply.reason },
    .init("in-words") { $0.inWords },
    .init("by") { $0.given?.voice?.name },
    .init("at") { $0.given?.at },
    .init("language") { $0.given?.language },
    .init("practitioner") { $0.given?.practitioner?.name },
    .init("contact") { $0.given?.contact },
    .init("interpreter") { $0.given?.interpreter },
    .init("also-known-from") { $0.notes.map(\.kind.rawValue).inOneField },
    .init("changes") { String($0.before.count) },
  ]
}

extension AnswerRow {
  fileprivate var kind: PersonKindID? {
    switch subject {
    case .question(let question, _): question.person?.kind
    case .roster(let kind): kind
    }
  }

  fileprivate var casePerson: String? {
    switch question?.person?.link {
    case .new(let id), .metBefore(let id): id
    case .notKnown: "not-known"
    case nil: nil
    }
  }

  fileprivate var name: String {
    switch subject {
    case .question(let question, _): words.name(question)
    case .roster(let kind): words("roster", [.name: kind.description])
    }
  }

  /// The value as names, digits or a day; own words have a column of their own.
  fileprivate var value: String? {
    guard case .value(let value) = reply else { return nil }
    switch value {
    case .options(let options, _): return options.inOneField
    case .number(let number):
      return DecimalFigures.text(number, places: measure?.decimals ?? 0)
    case .date(let date): return date.description
    case .text, .given: return nil
    }
  }

  fileprivate var unit: String? {
    guard case .value(.number) = reply else { return nil }
    return measure?.unit.rawValue
  }

  private var measure: Measure? {
    guard case .number(let measure) = asks else { return nil }
    return measure
  }

  fileprivate var ownWords: String? {
    switch reply {
    case .value(.options(_, let other)): other
    case .value(.text(let text)): text
    case .value, .withheld, .unknown: nil
    }
  }

  fileprivate var inWords: String {
    switch (reply, question, asks) {
    case (let reply, let question?, let asks?): words.reply(reply, to: asks, at: question.state)
    case (.unknown(let why), _, _): words.unknown(why)
    case (.value, _, _), (.withheld, _, _): ""
    }
  }
}

extension Reply {
  /// How it stands with a question; everything but the first two is not known.
  var standing: String {
    switch self {
    case .value: "answered"
    case .withheld: "withheld"
    case .unknown(let why): why.name
    }
  }

  fileprivate var reason: String? {
    guard case .unknown(.notAsked(let reason)) = self else { return nil }
    return reason
  }
}

extension Voice {
  /// As a name: the role, or `together`.
  var name: String {
    switch self {
    case .role(let role): role.description
    case .together: "together"
    }
  }
}
