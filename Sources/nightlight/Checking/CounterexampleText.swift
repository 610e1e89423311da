internal import Engine
internal import JSONSource
internal import Proving
internal import Questions
internal import Wording

/// A counter-example as a transcript that whoever answers for the content can read, then in the two
/// forms in which it can be used.
struct CounterexampleText {
  private let breach: Breach
  private let conversation: Conversation
  private let machine: Machine
  private let texts: AnswerText
  private let matters: WhatMatters?

  /// Nil where what is wrong can be seen without a conversation.
  init?(_ breach: Breach, of machine: Machine, words: Words) {
    guard let conversation = breach.counterexample?.conversation else { return nil }
    (self.breach, self.conversation, self.machine) = (breach, conversation, machine)
    texts = AnswerText(questionnaire: machine.questionnaire, words: words)
    matters = WhatMatters(for: breach.property, of: machine)
  }

  var lines: [String] {
    let written = WrittenConversation(conversation, of: machine)
    let rest = transcript.isEmpty ? "Whatever is asked" : "Whatever else is asked"
    let told = transcript + ["\(rest): no answer."]
    return ["", "  The shortest conversation that shows it:", ""]
      + told.map { $0.isEmpty ? "" : "    " + $0 } + legend
      + ["", "  For nightlight replay:", "    " + written.line]
      + ["", "  To keep as an example, with what the rules say now, add to \"examples\":"]
      + written.example(named: name).map { "    " + $0 } + [""]
  }

  /// A name that no example of the file has yet.
  var name: ExampleID {
    let taken = Set(machine.questionnaire.examples.map(\.id))
    let stem = String("breaks-\(breach.property.subject)".prefix(60))
    let numbered = (2...taken.count + 2).map { "\(stem)-\($0)" }
    let free = ([stem] + numbered).compactMap { try? ExampleID($0) }.first { !taken.contains($0) }
    return free ?? ExampleID(known: "counter-example")
  }

  // MARK: The transcript

  private var transcript: [String] {
    Transcript(conversation, of: machine, texts: texts) { key, person in
      guard let matters else { return breach.counterexample?.changed == .question(key.state) }
      return person.map { matters.matters(key, of: $0.index, $0.kind, in: conversation) }
        ?? matters.matters(key, in: conversation)
    }.lines
  }

  /// What the marks mean, where there are any.
  private var legend: [String] {
    guard transcript.contains(where: { $0.hasSuffix("  *") }) else { return [] }
    let meaning =
      matters == nil
      ? "when this is not known" : "with another answer here, and all else the same, it would hold"
    return ["", "    * \(meaning)"]
  }
}
