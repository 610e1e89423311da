enum Input: Hashable, Sendable {
  case line(String)
  case unsafe(kept: String)
  case tooLong(limit: Int)
  case notUTF8
  case end
  case interrupted
}
