import JSONSource
import Questions

/// A questionnaire in the shape of its file: everything has its place, and no name has been
/// followed yet.
///
/// What could not be read is left out, or stands as `broken` where others may refer to it, so
/// that one mistake is told once.
struct Draft: Sendable {
  var id: QuestionnaireID?
  var version: SemanticVersion?
  var review: DraftReview?
  var sources: [DraftSource] = []
  var parts: [Name] = []
  var people: [DraftPersonKind] = []
  var lists: [DraftList] = []
  var start: DraftStart?
  var urgent: [DraftUrgent] = []
  var age: DraftAge?
  var states: [DraftState] = []
  var facts: [DraftFact] = []
  var scores: [DraftScore] = []
  var card: DraftCard?
  var drinks: DraftDrinks?
  var advice: [DraftAdvice] = []
  var prompts: [DraftPrompt] = []
  var guarantees: [DraftGuarantee] = []
  var examples: [DraftExample] = []
}

struct DraftReview: Sendable {
  let review: Review
  let status: Located<Review.Status>
  let expires: Located<CalendarDate>
}

struct DraftSource: Sendable {
  let name: Name
  /// Nil when it could not be read.
  let source: Source?
  let seen: Located<Source.Seen>?
}

struct DraftPersonKind: Sendable {
  let name: Name
  let roles: [Name]
  let count: ClosedRange<Int>?
}

struct DraftList: Sendable {
  let name: Name
  let members: [DraftMember]
}

struct DraftMember: Sendable {
  let name: Name
  let member: FixedList.Member?
}

struct DraftStart: Sendable {
  let talk: Name?
  let after: Name?
}

struct DraftUrgent: Sendable {
  let state: Name
  let typed: Located<Bool>?
  let when: DraftCondition?
}

/// Which questions give the baby's age.
struct DraftAge: Sendable {
  let born: Name?
  let gestation: Name?
}
