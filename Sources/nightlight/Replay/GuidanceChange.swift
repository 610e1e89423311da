internal import Advising
internal import Engine
internal import Questions

/// How what follows from one conversation differs between two versions of a questionnaire.
struct GuidanceChange: Hashable, Sendable {
  let comes, goes: [AdviceGiven]
  /// Given in both, in its other text; as it is given in the newer.
  let rewords: [AdviceGiven]
  let promptsCome, promptsGo: [PromptID]
  let urgentComes, urgentGoes: [StateID]

  init(from old: Guidance, to new: Guidance) {
    comes = new.advice.filter { item in !old.advice.contains { $0.id == item.id } }
    goes = old.advice.filter { item in !new.advice.contains { $0.id == item.id } }
    rewords = new.advice.filter { item in
      old.advice.contains { $0.id == item.id && $0.text != item.text }
    }
    promptsCome = new.prompts.filter { !old.prompts.contains($0) }
    promptsGo = old.prompts.filter { !new.prompts.contains($0) }
    urgentComes = new.urgent.filter { !old.urgent.contains($0) }
    urgentGoes = old.urgent.filter { !new.urgent.contains($0) }
  }

  var isEmpty: Bool {
    comes.isEmpty && goes.isEmpty && rewords.isEmpty && promptsCome.isEmpty && promptsGo.isEmpty
      && urgentComes.isEmpty && urgentGoes.isEmpty
  }

  /// Everything that differs, a phrase each.
  var words: [String] {
    var words = comes.map { "advice '\($0.id)' comes" + ($0.text == .unsure ? " as unsure" : "") }
    words += goes.map { "advice '\($0.id)' goes" }
    words += rewords.map { "advice '\($0.id)' changes to its text '\($0.text.rawValue)'" }
    words += promptsCome.map { "prompt '\($0)' comes" }
    words += promptsGo.map { "prompt '\($0)' goes" }
    words += urgentComes.map { "urgent screen '\($0)' comes" }
    words += urgentGoes.map { "urgent screen '\($0)' goes" }
    return words
  }

  /// As a line of JSON.
  func json(ofCase name: String?) -> String {
    var line = JSONLine()
    line.object { line in
      line.key("case")
      if let name { line.string(name) } else { line.null() }
      line.key("comes")
      Self.write(comes, &line)
      line.key("goes")
      line.array(goes) { $0.string($1.id.description) }
      line.key("rewords")
      Self.write(rewords, &line)
      line.key("prompts")
      line.object { line in
        line.key("come")
        line.array(promptsCome) { $0.string($1.description) }
        line.key("go")
        line.array(promptsGo) { $0.string($1.description) }
      }
      line.key("urgent")
      line.object { line in
        line.key("come")
        line.array(urgentComes) { $0.string($1.description) }
        line.key("go")
        line.array(urgentGoes) { $0.string($1.description) }
      }
    }
    return line.text
  }

  private static func write(_ advice: [AdviceGiven], _ line: inout JSONLine) {
    line.array(advice) { line, given in
      line.object { line in
        line.key("id")
        line.string(given.id.description)
        line.key("text")
        line.string(given.text.rawValue)
      }
    }
  }
}
