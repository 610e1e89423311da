import JSONSource
import Questions

/// One state as written.
struct DraftState: Sendable {
  let name: Name
  let kind: Kind
  let audience: Located<Audience>?
  let part: Name?
  let isSensitive: Bool
  let isVerbatim: Bool
  /// A member of the list `message`, `messageOfLoop` or `everyMessage`.
  let teaches: Name?
  let role: Located<Teaching.Role>?
  let routes: [DraftRoute]

  enum Kind: Sendable {
    case say
    case ask(Question)
    case each(DraftLoop)
    case end(Located<Entry>)
    /// Already complained about; nothing that refers to it is complained about again.
    case broken
  }

  /// What a state teaches in a passage that goes through the messages.
  static let messageOfLoop = "@message"
  /// What a state that asks about a person, and not about a message, says of all of them.
  static let everyMessage = "@messages"

  var question: Question? { if case .ask(let question) = kind { question } else { nil } }

  var loop: DraftLoop? { if case .each(let loop) = kind { loop } else { nil } }

  var isBroken: Bool { if case .broken = kind { true } else { false } }
}

struct DraftLoop: Sendable {
  let over: Name
  let inner: Name?
  let start: Name
  let condition: DraftCondition?
  /// As in a route.
  let ifUnknown: Located<Bool?>?
}

/// One way on from a state, as written.
struct DraftRoute: Sendable {
  let origin: Origin
  let when: DraftCondition?
  /// Nil when the key is absent; its value is nil when it is there and not a boolean.
  let ifUnknown: Located<Bool?>?
  let target: Target

  enum Target: Sendable {
    case state(Name)
    case nextPerson(Origin)
    case back(Origin)
    case broken
  }
}
