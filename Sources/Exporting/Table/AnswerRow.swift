internal import Questions
internal import Records

/// A question of a record, and what stands in its place.
struct AnswerRow {
  let record: Record
  let words: RecordWords
  let part: Part
  let subject: Subject
  let reply: Reply
  /// Nil for what is not known: it is nobody's value.
  let isSensitive: Bool?
  let given: Provenance?
  let notes: [RecordedNote]
  let before: [FormerReply]

  /// Where in a record it stands.
  enum Part: String {
    case talk
    case teachBack = "teach-back"
    /// The practitioner's own part.
    case after
  }

  enum Subject {
    case question(RecordedQuestion, asks: Question)
    /// Whether there is anybody else of this kind.
    case roster(PersonKindID)
  }

  init(_ answer: RecordedAnswer, _ part: Part, of record: Record, _ words: RecordWords) {
    (self.record, self.words, self.part) = (record, words, part)
    subject = .question(answer.question, asks: answer.asks)
    (reply, isSensitive, given) = (answer.reply, answer.isSensitive, answer.given)
    (notes, before) = (answer.notes, answer.before)
  }

  init(_ gap: Gap, _ part: Part, of record: Record, _ words: RecordWords) {
    (self.record, self.words, self.part) = (record, words, part)
    subject =
      switch gap.subject {
      case .question(let question, let asks): .question(question, asks: asks)
      case .roster(let kind): .roster(kind)
      }
    (reply, isSensitive, given) = (.unknown(gap.why), nil, gap.given)
    (notes, before) = (gap.notes, gap.before)
  }

  /// What was asked, in a record's order: answers before what is not known, and the practitioner's own
  /// part at the end.
  static func rows(of record: Record, _ words: RecordWords) -> [AnswerRow] {
    let lessons = record.teachBacks.flatMap { $0.delivery + $0.words + $0.verdicts }
    return record.said.map { Self($0, .talk, of: record, words) }
      + record.notKnown.map { Self($0, .talk, of: record, words) }
      + lessons.map { Self($0, .teachBack, of: record, words) }
      + (record.practitioner?.seen ?? []).map { Self($0, .after, of: record, words) }
      + (record.practitioner?.notKnown ?? []).map { Self($0, .after, of: record, words) }
  }

  var question: RecordedQuestion? {
    switch subject {
    case .question(let question, _): question
    case .roster: nil
    }
  }

  var asks: Question? {
    switch subject {
    case .question(_, let asks): asks
    case .roster: nil
    }
  }
}
