internal import Engine
package import Questions

/// What was replied at a contact otherwise than at an earlier one of the same case, question by
/// question.
///
/// A question stands here when there was a reply both times, be it that somebody was not sure or did
/// not want to say; what was not reached, or not answered before the family had to go, is no change.
/// For a parent there is nothing in it of a sensitive question.
package struct RecordChanges: Hashable, Sendable {
  /// The day of the earlier contact.
  package let since: CalendarDate
  /// In the order of the later record.
  package let rows: [Row]

  package struct Row: Hashable, Sendable {
    package let question: RecordedQuestion
    package let asks: Question
    package let before: Reply
    package let now: Reply
  }

  /// Compares a record with the last one before it that was held with the same questionnaire; nil
  /// where there is none.
  ///
  /// - Parameters:
  ///   - record: of the later contact.
  ///   - earlier: the records of the same case before it, for the same reader, the oldest first.
  package init?(_ record: Record, after earlier: [Record]) {
    let former = earlier.last { $0.identity.questionnaire == record.identity.questionnaire }
    guard let former else { return nil }
    since = former.identity.visit
    let old = Self.entries(of: former)
    rows = Self.entries(of: record).compactMap { entry in
      guard let same = old.first(where: { $0.isAbout(entry) }), same.reply != entry.reply,
        record.reader == .practitioner || !(entry.isSensitive || same.isSensitive)
      else { return nil }
      return Row(
        question: entry.question, asks: entry.asks, before: same.reply, now: entry.reply)
    }
  }

  /// A question to which there was a reply.
  private struct Entry {
    let question: RecordedQuestion
    let asks: Question
    let isSensitive: Bool
    let reply: Reply

    /// Whether it is the same question, about the same person and message. People keep no name from
    /// one talk to the next: they are told apart by who they are in the case, or by their role.
    func isAbout(_ other: Entry) -> Bool {
      question.state == other.question.state && question.member == other.question.member
        && isAboutSamePerson(other)
    }

    private func isAboutSamePerson(_ other: Entry) -> Bool {
      let (one, other) = (question.person, other.question.person)
      if let mine = one?.link?.casePerson, let theirs = other?.link?.casePerson {
        return mine == theirs
      }
      return one?.role == other?.role && one?.number == other?.number
    }
  }

  private static func entries(of record: Record) -> [Entry] {
    let seen = (record.practitioner?.seen ?? []).filter { !$0.question.state.isShared }
    let answers = record.said + seen
    let gaps = record.notKnown + (record.practitioner?.notKnown ?? [])
    return answers.map {
      Entry(question: $0.question, asks: $0.asks, isSensitive: $0.isSensitive, reply: $0.reply)
    }
      + gaps.compactMap { gap in
        guard case .question(let question, let asks) = gap.subject, gap.why.isReply else {
          return nil
        }
        return Entry(
          question: question, asks: asks, isSensitive: false, reply: .unknown(gap.why))
      }
  }
}

extension RecordedPerson.Link {
  /// Who it is in the case; nil where nobody could tell.
  fileprivate var casePerson: String? {
    switch self {
    case .new(let id), .metBefore(let id): id
    case .notKnown: nil
    }
  }
}

extension Unknown {
  /// Whether somebody said so, rather than that it did not come to that.
  fileprivate var isReply: Bool {
    switch self {
    case .unsure, .declined, .notAsked: true
    case .putOff, .familyLeft, .notYet: false
    }
  }
}
