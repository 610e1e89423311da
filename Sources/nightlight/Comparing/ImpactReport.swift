internal import Engine
internal import Proving
internal import Questions

/// What changes for families when a questionnaire takes the place of an older one, in lines.
struct ImpactReport {
  let impact: Impact
  /// The files, as they were named.
  let old, new: String

  /// Each thing that differs, with how often and the shortest conversation that shows it, then the
  /// numbers of the whole.
  var lines: [String] {
    impact.changes.flatMap { change in
      ["\(new): \(change.what.words): \(often(change.conversations))"] + example(change)
    } + impact.totals.map(line) + [summary]
  }

  private func example(_ change: Impact.Change) -> [String] {
    guard let shortest = change.shortest else {
      return ["  a shortest conversation that shows it is beyond the limits of the proof"]
    }
    return shortest.conversation.map {
      ShortestText(conversation: $0, machine: impact.common).lines
    } ?? []
  }

  private func line(_ total: Impact.Total) -> String {
    let number = often(total.conversations, atLeast: !total.isWhole)
    return "\(new): \(total.kind.words): \(number)"
  }

  private var summary: String {
    let all =
      impact.conversations.map { "all \(counted($0, "conversation"))" }
      ?? "all conversations, too many to count"
    guard impact.isDecided else {
      let open = counted(impact.notDecided.count, "thing")
      return "\(new): beside \(old), of \(all): \(open) not decided"
    }
    return impact.changes.isEmpty
      ? "\(new): the same as \(old) in \(all)"
      : "\(new): beside \(old), of \(all)"
  }

  private func often(_ number: Natural?, atLeast: Bool = false) -> String {
    guard let number else { return "in how many conversations: not counted" }
    let least = atLeast ? "at least " : ""
    return "in \(least)\(counted(number, "conversation"))\(share(of: number, atLeast))"
  }

  /// A number as a part of all: never rounded to none or to all.
  private func share(of number: Natural, _ atLeast: Bool) -> String {
    guard let all = impact.conversations else { return "" }
    if number == all { return " (all)" }
    if atLeast { return "" }
    let thousandths = Int((number.share(of: all) * 1000).rounded())
    switch thousandths {
    case 0: return " (under 0.1 %)"
    case 1000: return " (over 99.9 %)"
    default: return " (\(thousandths / 10).\(thousandths % 10) %)"
    }
  }
}

extension Impact.Kind {
  fileprivate var words: String {
    switch self {
    case .advice: "other advice"
    case .prompts: "other prompts"
    case .urgent: "other urgent screens"
    case .asked: "other questions"
    }
  }
}

extension Impact.What {
  /// What happens to what, from the older to the newer.
  var words: String {
    switch self {
    case .adviceComes(let id): "advice '\(id)' comes"
    case .adviceGoes(let id): "advice '\(id)' goes"
    case .adviceRewords(let id, to: let text): "advice '\(id)' changes to its text '\(text)'"
    case .adviceMoves(let id): "advice '\(id)' is given at another level or to another audience"
    case .promptComes(let id): "prompt '\(id)' comes"
    case .promptGoes(let id): "prompt '\(id)' goes"
    case .promptMoves(let id): "prompt '\(id)' is for another audience"
    case .urgentComes(let id): "urgent screen '\(id)' comes"
    case .urgentGoes(let id): "urgent screen '\(id)' goes"
    case .stateComes(let id): "'\(id)' is newly asked"
    case .stateGoes(let id): "'\(id)' is no longer asked"
    case .stateMoves(let id): "'\(id)' is for another audience"
    }
  }
}
