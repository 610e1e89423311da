/// Neighbouring variables that together say one thing about a conversation.
struct Block: Hashable, Sendable {
  let subject: Subject
  let variables: Range<Int>
  let coding: Coding

  enum Subject: Hashable, Sendable {
    /// What was answered, by cell.
    case answer(Int)
    /// Which of the non-answers that no rule can tell apart was given, by cell. Read only to count.
    case reason(Int)
    /// Whether it is certain that there is nobody else, of a kind.
    case closing(Int)
    /// Whether a slot of a kind is taken, given that the one before it is.
    case presence(kind: Int, slot: Int)
    /// By cell.
    case role(Int)
    /// By cell.
    case correctedAge(Int)
  }

  /// What the variables mean. There is no assignment without a meaning: a spare code means the same
  /// as the last, so that functions need no side condition to speak only of real conversations.
  enum Coding: Hashable, Sendable {
    /// One of so many things, by number, the highest bit first.
    case choice(Int)
    /// A value was given; "not sure" was given instead; then each option.
    case several(options: Int)
  }

  static func width(ofChoice count: Int) -> Int {
    count <= 1 ? 0 : Int.bitWidth - (count - 1).leadingZeroBitCount
  }

  /// The values that the variables have where the block says nothing.
  var cleared: [Int: Bool] {
    Dictionary(uniqueKeysWithValues: variables.map { ($0, false) })
  }

  /// The values of the variables for the code of a choice.
  func values(ofCode code: Int) -> [Int: Bool] {
    Dictionary(
      uniqueKeysWithValues: variables.enumerated().map { offset, variable in
        (variable, code >> (variables.count - 1 - offset) & 1 == 1)
      })
  }
}
