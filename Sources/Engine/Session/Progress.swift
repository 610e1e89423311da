internal import Questions

/// All that changes in a session by answering, and that undoing brings back.
struct Progress: Hashable, Sendable {
  var answers: [QuestionKey: AnswerRecord] = [:]
  /// Answers to questions that no longer apply, as they were last.
  var setAside: [QuestionKey: AnswerRecord] = [:]
  var rosters: [PersonKindID: Roster] = [:]
  var speaker: Speaker?
  /// The questions answered, in the order walked; the way that "back" goes.
  var walked: [QuestionKey] = []
  /// The question shown again.
  var revisiting: QuestionKey?
  /// The kind of people asked for anew.
  var reopened: PersonKindID?
  /// Put-off questions that have been offered once more.
  var offeredAgain: Set<QuestionKey> = []
  /// Who the people of this session are among those of the case.
  var links: [PersonID: PersonLink] = [:]
  /// Where what was said is also known from, in the order in which that was noted.
  var attributions: [QuestionKey: [AttributionRecord]] = [:]
  /// Urgent screens shown since their condition came true.
  var urgentSeen: Set<StateID> = []
}
