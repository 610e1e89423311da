import Dialogue
import TestSupport

/// Lines by chance: answers, commands, mistakes, and what is neither.
struct RandomTyping {
  private var chance: Seeded

  init(seed: UInt64) { chance = Seeded(seed) }

  mutating func input() -> Input {
    switch Int.random(in: 0..<60, using: &chance) {
    case 0: .notUTF8
    case 1: .tooLong(limit: 4096)
    case 2: .unsafe(kept: line())
    default: .line(line())
    }
  }

  /// Nothing that leaves the talk is among them.
  private mutating func line() -> String {
    Self.lines.randomElement(using: &chance) ?? ""
  }

  mutating func number(below end: Int) -> Int { Int.random(in: 0..<end, using: &chance) }

  private static let lines = [
    "", "", "", "1", "1", "1", "2", "2", "3", "4", "5", "9", "1 2", "10", "1 3", "2 4", "99",
    "3200", "2.4 kg", "600", "36+6", "40", "3 May 2026", "30/2/2026", "12,5", "fine", "later on",
    "u", "r", "s", "k", "b", "b", "v", "done", "?", "!", "go on", "go on", ".", "undo", "undo",
    "yes", "yes", "yes", "no", "no", "/u", "/r", "/b", "/undo", "/v", "//x", "/zz", "finish",
    "change 1", "change 2", "change 4", "change 7", "change", "remove 1", "remove 2", "why 1",
    "why 9", "by father", "by together", "by", "l en-XA", "l en", "l zz", "n no time", "retry",
    "1 Sam", "2 Alex", "日本", "\u{1F476}", "مرحبا",
  ]
}
