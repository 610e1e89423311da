internal import Engine
internal import Proving
internal import Questions
internal import Wording

/// A counter-example as a transcript that whoever answers for the content can read, then in the two
/// forms in which it can be used.
struct CounterexampleText {
  private let breach: Breach
  private let conversation: Conversation
  private let machine: Machine
  private let file: String
  private let texts: AnswerText

  /// Nil where what is wrong can be seen without a conversation.
  ///
  /// The file is the path by which `replay` finds the questionnaire.
  init?(_ breach: Breach, of machine: Machine, in file: String, words: Words) {
    guard let conversation = breach.conversation else { return nil }
    (self.breach, self.conversation) = (breach, conversation)
    (self.machine, self.file) = (machine, file)
    texts = AnswerText(questionnaire: machine.questionnaire, words: words)
  }

  var lines: [String] {
    ["", "  The shortest conversation that shows it:"] + told + replay + example + [""]
  }

  // MARK: The transcript

  private var told: [String] {
    guard let turn = breach.turningPoint, let change = Change(breach.property) else {
      let marked =
        WhatMatters(for: breach.property, of: machine)?.statements(in: conversation) ?? []
      return transcript(conversation, marking: marked)
        + legend("with another answer here, and all else the same, it would hold", marked)
    }
    let marked = turn.marked(in: machine.questionnaire)
    return ["", "  Before, \(change.before):"] + transcript(turn.before, marking: marked)
      + ["", "  Then, \(change.after):"] + transcript(turn.after, marking: marked)
      + legend(change.mark, marked)
  }

  private func transcript(_ conversation: Conversation, marking marked: Set<Statement>)
    -> [String]
  {
    let lines = Transcript(conversation, of: machine, texts: texts, marking: marked).lines
    let rest = lines.isEmpty ? "Whatever is asked" : "Whatever else is asked"
    return [""] + (lines + ["\(rest): no answer."]).map { "    " + $0 }
  }

  /// What the marks mean, where there are any.
  private func legend(_ meaning: String, _ marked: Set<Statement>) -> [String] {
    marked.isEmpty ? [] : ["", "    * \(meaning)"]
  }

  /// What is told of a promise about a change.
  private struct Change {
    let before, after, mark: String

    init?(_ property: Property) {
      switch property {
      case .keeps(let id):
        before = "the advice '\(id)' is given"
        after = "with less known, it is not"
        mark = "nothing else has changed"
      case .interruptsAtOnce(let id):
        before = "the urgent screen '\(id)' shows itself"
        after = "with one more answer, it would not"
        mark = "asked later, and takes the call back"
      case .guarantee, .redFlag, .ends, .canReach, .canInterrupt, .canGive, .canPrompt,
        .tellsTruly, .hasSource, .adviceIsOpen, .promptIsOpen, .stateIsOpen, .interruptIsOpen:
        return nil
      }
    }
  }

  // MARK: To be used

  private var replay: [String] {
    let conversations = [breach.turningPoint?.before, conversation].compactMap(\.self)
    let title = conversations.count > 1 ? "To replay it, before and after:" : "To replay it:"
    return ["", "  \(title)"]
      + conversations.map { conversation in
        let line = WrittenConversation(conversation, of: machine).line
        return "    echo \(ShellWord.quoted(line)) | nightlight replay \(ShellWord.path(file))"
      }
  }

  private var example: [String] {
    guard breach.canBeExample else { return [] }
    return ["", "  To keep as an example, with what the rules say now, add to \"examples\":"]
      + WrittenConversation(conversation, of: machine).example(named: breach.name)
      .map { "    " + $0 }
  }
}
