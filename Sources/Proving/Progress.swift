/// How far a proof is.
package enum Progress: Hashable, Sendable {
  /// So many of the conditions are worked out for every conversation.
  case conditions(done: Int, all: Int)
  /// So many of the properties are examined.
  case properties(done: Int, all: Int)
  /// The conversations are being counted, so many of the questions taken in.
  case questions(done: Int, all: Int)
  /// So many of the things that can happen have their place in a conversation.
  case happenings(done: Int, all: Int)
  /// It is being found how few conversations are enough, so many of the beginnings tried.
  case bounds(done: Int, all: Int)
  /// So many of the things that two questionnaires may make otherwise are held against each other.
  case comparisons(done: Int, all: Int)
  /// So many of the slips are looked at.
  case slips(done: Int, all: Int)
}
