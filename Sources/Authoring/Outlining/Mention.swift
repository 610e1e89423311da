import Questions

/// Something that a condition reads, directly or through facts and scores.
struct Mention: Hashable, Sendable {
  let subject: Subject
  /// The people and lists that quantifiers around it range over.
  let bound: Set<String>

  enum Subject: Hashable, Sendable {
    /// The answer to a question, by the index of its state.
    case state(Int)
    /// Who there is of a kind, by its index.
    case roster(Int)
    /// The role of the person spoken about.
    case role(String)
  }
}

/// A mention with the name in a rule that leads to it.
struct LocatedMention: Sendable {
  let mention: Mention
  /// The question itself, or the fact or score through which it is read.
  let name: Name
}
