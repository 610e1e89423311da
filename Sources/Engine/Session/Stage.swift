/// How far a session has come.
package enum Stage: Hashable, Sendable {
  /// Questions are being answered, or gone through.
  case talking
  /// The advice is on show.
  case advising
  case talkEnded
  /// The practitioner's own part.
  case after
  case ended
}
