/// How far a proof is.
package enum Progress: Hashable, Sendable {
  /// So many of the conditions are worked out for every conversation.
  case conditions(done: Int, all: Int)
  /// So many of the properties are examined.
  case properties(done: Int, all: Int)
  /// The conversations are being counted, so many of the questions taken in.
  case questions(done: Int, all: Int)
}
