package import Questions

/// Two records of one session beside each other: what is here, and what somebody else has.
///
/// The records are those of a practitioner, so nothing that is held separately can stand in it.
package struct RecordDifferences: Hashable, Sendable {
  /// How many events each has.
  package let events: Pair<Int>
  /// How far each has come.
  package let ending: Pair<RecordedTalk.Ending>
  package let stage: Pair<PractitionerPart.Stage>
  /// The questions answered otherwise, or in one of them only; in the order of the questionnaire.
  package let answers: [Row]
  /// How many questions wait for an answer in each.
  package let unanswered: Pair<Int>
  /// How many duties are open in each.
  package let openCount: Pair<Int>
  /// The duties that are open in one of them only.
  package let open: [Pair<OpenItem?>]
  /// What is to be done according to either, where it is not the same in both.
  package let actions: [Pair<RecordedAction?>]

  /// What one has, and what the other has.
  package struct Pair<Value: Hashable & Sendable>: Hashable, Sendable {
    package let here, there: Value

    package init(_ here: Value, _ there: Value) { (self.here, self.there) = (here, there) }

    package var isSame: Bool { here == there }
  }

  /// A question that is not answered the same in both.
  package struct Row: Hashable, Sendable {
    package let question: RecordedQuestion
    package let asks: Question
    package let isSensitive: Bool
    /// Nil where the question did not come up.
    package let replies: Pair<Reply?>
  }

  /// - Precondition: both are records for the practitioner.
  package init(here: Record, there: Record) {
    guard let mine = here.practitioner, let theirs = there.practitioner else {
      preconditionFailure("differences are shown to the practitioner")
    }
    events = Pair(here.integrity?.events ?? 0, there.integrity?.events ?? 0)
    ending = Pair(here.talk.ending, there.talk.ending)
    stage = Pair(mine.stage, theirs.stage)
    answers = Self.rows(here.entries, there.entries)
    unanswered = Pair(Self.waiting(here.entries), Self.waiting(there.entries))
    openCount = Pair(mine.notClosed.count, theirs.notClosed.count)
    open = Self.pairs(mine.notClosed, theirs.notClosed) { $0.action == $1.action }
      .filter { $0.here == nil || $0.there == nil }
    actions = Self.pairs(mine.actions, theirs.actions) { $0.action == $1.action }
      .filter { !$0.isSame }
  }

  // MARK: Comparing

  fileprivate struct Entry {
    let question: RecordedQuestion
    let asks: Question
    let isSensitive: Bool
    let reply: Reply

    /// Whether somebody replied, be it that they are not sure.
    var isReplied: Bool { reply != .unknown(.notYet) && reply != .unknown(.familyLeft) }
  }

  private static func waiting(_ entries: [Entry]) -> Int { entries.count { !$0.isReplied } }

  private static func rows(_ here: [Entry], _ there: [Entry]) -> [Row] {
    pairs(here, there) { $0.question == $1.question }.compactMap { pair in
      guard let one = pair.0 ?? pair.1, pair.0?.reply != pair.1?.reply,
        pair.0?.isReplied == true || pair.1?.isReplied == true
      else { return nil }
      return Row(
        question: one.question, asks: one.asks, isSensitive: one.isSensitive,
        replies: Pair(pair.0?.reply, pair.1?.reply))
    }
  }

  private static func pairs<Element>(
    _ here: [Element], _ there: [Element], _ isSame: (Element, Element) -> Bool
  ) -> [(Element?, Element?)] {
    here.map { mine in (mine, there.first { isSame(mine, $0) }) }
      + there.filter { theirs in !here.contains { isSame($0, theirs) } }.map { (nil, $0) }
  }

  private static func pairs<Element: Hashable & Sendable>(
    _ here: [Element], _ there: [Element], _ isSame: (Element, Element) -> Bool
  ) -> [Pair<Element?>] {
    let found: [(Element?, Element?)] = pairs(here, there, isSame)
    return found.map { Pair($0.0, $0.1) }
  }
}

extension Record {
  /// Every question with what stands in its place.
  fileprivate var entries: [RecordDifferences.Entry] {
    let lessons = teachBacks.flatMap { $0.delivery + $0.words + $0.verdicts }
    let answered = (said + lessons + (practitioner?.seen ?? [])).map {
      RecordDifferences.Entry(
        question: $0.question, asks: $0.asks, isSensitive: $0.isSensitive, reply: $0.reply)
    }
    let gaps = (notKnown + (practitioner?.notKnown ?? [])).compactMap { gap in
      if case .question(let question, let asks) = gap.subject {
        RecordDifferences.Entry(
          question: question, asks: asks, isSensitive: false, reply: .unknown(gap.why))
      } else {
        nil
      }
    }
    return answered + gaps
  }
}
