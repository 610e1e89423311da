import JSONSource
import Questions

/// A place in the file where a condition decides something.
struct Site: Sendable {
  let owner: Owner
  let condition: DraftCondition
  /// Who sees what is decided; nil where nobody does.
  let audience: Audience?
  /// The people and the list that the condition is about already, inside an `each`.
  let bound: Set<String>
  /// The owner, as messages name it.
  let subject: String

  /// What a condition belongs to, by index.
  enum Owner: Hashable, Sendable {
    case route(state: Int, Int)
    /// The `where` of an `each`.
    case each(state: Int)
    case urgent(Int)
    case advice(Int)
    case prompt(Int)
    case guarantee(Int)
    case redFlag(fact: Int)
  }
}
