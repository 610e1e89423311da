internal import Wording

/// What was wrong with what was typed. Nothing has changed by it.
enum Problem: Error, Hashable, Sendable {
  // MARK: The line

  case nothingTyped
  /// A line of more bytes than this.
  case lineTooLong(Int)
  case notReadable
  case noSuchCommand(String)
  /// A command or a text that has no meaning at this place.
  case notHere(String)
  case notYesOrNo(String)

  // MARK: Numbers

  case notFigures(String)
  case decimalComma(String)
  case unknownUnit(String)
  case tooFine(String)
  case tooManySmaller(Int, TypedUnit)
  case tooSmall(String)
  case tooBig(String)

  // MARK: Choices

  case notAChoice(String)
  case noSuchChoice(String, of: Int)
  case severalForOne(Int, of: Int)
  /// The choice with this number goes with no other.
  case exclusive(Int)

  // MARK: Dates

  case notADate(String)
  case noYear(String)
  case noSuchDay(String)
  /// The day lies after the visit.
  case afterVisit(String)
  case beforeVisit(String)
  /// The day lies after the last one that will do.
  case afterLast(String, last: String)

  // MARK: Own words

  case textTooLong(Int, most: Int)

  // MARK: Going about

  case nothingBefore
  case nothingToTakeBack
  /// A command that goes with a number was typed without one.
  case noNumber(command: String, of: Int)
  case noSuchRow(String, of: Int)
  case noSuchItem(String, of: Int)
  case noUrgentScreen
  case noSuchLanguage(String, among: [String])
  case noSuchRole(String, among: [String])
  case tooFewPeople(Int)
  case tooManyPeople(Int)
  case nobodyToRemove
  case noReason
  /// A note that says nothing.
  case noWords(command: String)
  /// Why it was not asked, of what was.
  case wasAsked
  case notSeenFromAfar
  /// The last answer is not on disk, and nothing else can be done before it is.
  case stillNotSaved
}
