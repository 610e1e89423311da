import JSONSource
import Questions

struct DraftFact: Sendable {
  let name: Name
  let condition: DraftCondition
  let redFlag: Name?
}

struct DraftScore: Sendable {
  let name: Name
  let per: Name?
  let terms: [Term]
  let notReached: Int?

  struct Term: Sendable {
    let question: Name
    let points: [Points]
  }

  struct Points: Sendable {
    let option: Name
    /// Nil when it is not a whole number.
    let points: Int?
  }
}

struct DraftAdvice: Sendable {
  let name: Name
  let audience: Located<Audience>?
  let level: Located<Advice.Level>?
  let when: DraftCondition?
  let message: Name?
  let leaflet: Located<Advice.Leaflet>?
  let sources: [Name]
  let hold: String?
}

struct DraftPrompt: Sendable {
  let name: Name
  let audience: Located<Audience>?
  let when: DraftCondition?
  /// Nil when the key is absent; its value is nil when it is there and not a boolean.
  let ifUnknown: Located<Bool?>?
  let needs: Prompt.Duty?
  let sources: [Name]
}

struct DraftGuarantee: Sendable {
  let name: Name
  let claim: Claim?

  enum Claim: Sendable {
    case whenever(DraftProposition, then: DraftProposition)
    case never([DraftProposition])
    case onlyIf(DraftProposition, DraftProposition)

    var propositions: [DraftProposition] {
      switch self {
      case .whenever(let first, let second), .onlyIf(let first, let second): [first, second]
      case .never(let propositions): propositions
      }
    }
  }
}

/// An example, whose conversation is read when the questions are known.
struct DraftExample: Sendable {
  let name: Name
  let conversation: JSONValue
  let advice: [Expected]
  let prompts: [Name]
  let path: [Name]?
  let audiences: [Audience: [Name]]?

  struct Expected: Sendable {
    let advice: Name
    let text: Located<Certainty>
    let level: Located<Advice.Level>?
  }
}
