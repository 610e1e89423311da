import Authoring
import Engine
import JSONSource
import Proving
import Questions
import TestSupport
import Testing

@testable import nightlight

/// What `check` prints of a broken promise, taken up again as whoever pastes it would.
struct PrintedBreach {
  let shipped: ShippedFile
  let machine: Machine
  let breach: Breach
  let lines: [String]

  /// Nil where the property holds, or is broken in no conversation.
  init?(of property: Property, in shipped: ShippedFile, words: String) throws {
    guard let machine = shipped.machine,
      case .broken(let example?) = Prover.verdict(on: property, of: machine),
      let breach = Breach(property, example, in: [], shipped.loaded.places, of: machine),
      let text = CounterexampleText(
        breach.named("as-printed"), of: machine, in: shipped.file.name,
        words: try ShippedFile.words(words))
    else { return nil }
    (self.shipped, self.machine, self.breach) = (shipped, machine, breach)
    lines = text.lines
  }

  /// The transcript, up to what is there to be pasted.
  var told: [String] { Array(lines.prefix { !$0.hasPrefix("  To replay it") }) }

  /// What the commands for `replay` hand over, read as `replay` reads it.
  func replayed() throws -> [Conversation] {
    let end = "' | nightlight replay \(shipped.file.name)"
    return try lines.filter { $0.hasPrefix("    echo '") }.map { line in
      #expect(line.hasSuffix(end))
      let text = line.dropFirst("    echo '".count).prefix { $0 != "'" }
      let file = SourceFile(name: "standard input", bytes: Array(text.utf8))
      return try ConversationReader(machine.questionnaire)
        .conversation(try JSONDocument(parsing: file, within: .line).root)
    }
  }

  /// The file with the printed entry as its only example.
  func pasted() throws -> ShippedFile? {
    guard let first = lines.firstIndex(where: { $0.hasPrefix("    { \"id\":") }) else { return nil }
    let text = String(decoding: shipped.file.bytes, as: UTF8.self)
    let (empty, entry) = ("\"examples\":[]", lines[first...].joined(separator: "\n"))
    try #require(text.contains(empty))
    return ShippedFile(
      SourceFile(
        name: shipped.file.name,
        bytes: Array(text.replacing(empty, with: "\"examples\":[\(entry)]").utf8)))
  }
}
