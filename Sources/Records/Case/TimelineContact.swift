package import Questions

/// One contact of a case, as a picture of the case shows it: what changed, what was explained and
/// said back, what the family was told, and what is open.
///
/// It is made from a record alone, so for a parent there is nothing in it that the parent's record
/// does not hold: no action, no duty, nothing that was seen, and nothing of a sensitive question.
package struct TimelineContact: Hashable, Sendable {
  package let reader: Reader
  package let identity: RecordIdentity
  package let ending: RecordedTalk.Ending
  /// The questions that are answered otherwise than at an earlier contact, then those that are
  /// answered otherwise than earlier in this talk.
  package let changed: [RecordedQuestion]
  /// How many pieces of advice were given, and what the family will do first.
  package let adviceCount: Int
  package let chosenFirst: [AdviceID]
  package let lessons: [Lesson]
  /// What is still to be done, and the duties that nobody has taken on.
  package let actions: [RecordedAction]
  package let notClosed: [OpenItem]

  /// A safety message, and what became of it for somebody.
  package struct Lesson: Hashable, Sendable {
    package let message: MemberID
    package let person: RecordedPerson?
    package let isGiven: Bool
    /// How well it came across, in the words of the last question that asked.
    package let verdict: RecordedAnswer?
  }

  /// Takes a record apart.
  ///
  /// - Parameters:
  ///   - record: of the contact.
  ///   - earlier: the records of the same case before it, for the same reader, the oldest first.
  package init(_ record: Record, after earlier: [Record]) {
    (reader, identity, ending) = (record.reader, record.identity, record.talk.ending)
    let within = (record.said + (record.practitioner?.seen ?? [])).filter { answer in
      guard record.reader == .practitioner || !answer.isSensitive else { return false }
      return answer.before.contains { $0.end == .changed }
    }.map(\.question)
    let since = RecordChanges(record, after: earlier)?.rows.map(\.question) ?? []
    changed = since + within.filter { !since.contains($0) }
    adviceCount = record.advice.given.count
    chosenFirst = record.advice.chosenFirst
    lessons = record.teachBacks.map { lesson in
      Lesson(
        message: lesson.message, person: lesson.person, isGiven: !lesson.given.isEmpty,
        verdict: lesson.verdicts.last)
    }
    actions = record.practitioner?.actions.filter { $0.outcome == .open } ?? []
    notClosed = record.practitioner?.notClosed ?? []
  }
}
