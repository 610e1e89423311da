internal import Wording

/// The page that covers a session: always the same words, about nothing that was asked.
struct CoverPage {
  private let words: Words
  private let clears: Bool

  /// A page for an output that can be cleared, or for one that cannot.
  init(_ words: Words, clears: Bool) { (self.words, self.clears) = (words, clears) }

  /// The word that lifts the cover.
  static let wayBack = "back"

  /// What is printed to cover the screen.
  var covering: String { clearing + text(of: ["cover.title"] + Self.tips) }

  /// What is printed when something else than the way back was typed.
  var still: String { covering + text(of: ["cover.back"]) }

  /// What is printed before the session is shown again.
  var clearing: String { clears ? Terminal.clearing : "" }

  private static let tips = [
    "cover.feeding", "cover.feeding.1", "cover.feeding.2", "cover.nappies", "cover.nappies.1",
    "cover.nappies.2",
  ]

  private func text(of keys: [String]) -> String {
    keys.map { words.text($0) + "\n" }.joined()
  }
}
