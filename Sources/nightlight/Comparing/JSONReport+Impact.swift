internal import Engine
internal import JSONSource
internal import Proving
internal import Questions
internal import Storing

extension JSONReport {
  /// Adds what changes for families when a questionnaire takes the place of an older one; what is too
  /// large stands at its place, with what to slice.
  mutating func add(
    _ impact: Impact, from old: SourceFile, to new: SourceFile, _ questionnaire: Questionnaire,
    notDecided: [Diagnostic]
  ) {
    add { line in
      line.members(of: new, questionnaire)
      line.member("against", old.name)
      line.member("againstSha256", ContentDigest(of: old.bytes).description)
      line.member("verdict", impact.verdict)
      line.member("conversations", impact.conversations?.digits)
      line.key("totals")
      line.array(impact.totals) { line, total in
        line.object { line in
          line.member("kind", total.kind.rawValue)
          line.member("conversations", total.conversations?.digits)
          line.member("isWhole", total.isWhole)
        }
      }
      line.key("changes")
      line.array(impact.changes) { line, change in
        line.object { line in
          line.member("what", change.what.name)
          line.member("subject", change.what.subject)
          line.member("conversations", change.conversations?.digits)
          line.member("shortest", change.shortest, of: impact.common)
        }
      }
      line.key("notDecided")
      line.array(notDecided) { $0.diagnostic($1) }
    }
  }
}

extension Impact {
  /// The word for it in JSON.
  fileprivate var verdict: String {
    isDecided ? changes.isEmpty ? "same" : "different" : "not-decided"
  }
}

extension Impact.What {
  /// The word for it in JSON.
  fileprivate var name: String {
    switch self {
    case .adviceComes: "advice-comes"
    case .adviceGoes: "advice-goes"
    case .adviceRewords(_, to: let text): "advice-becomes-\(text.rawValue)"
    case .adviceMoves: "advice-moves"
    case .promptComes: "prompt-comes"
    case .promptGoes: "prompt-goes"
    case .promptMoves: "prompt-moves"
    case .urgentComes: "urgent-comes"
    case .urgentGoes: "urgent-goes"
    case .stateComes: "state-comes"
    case .stateGoes: "state-goes"
    case .stateMoves: "state-moves"
    }
  }

  fileprivate var subject: String {
    switch self {
    case .adviceComes(let id), .adviceGoes(let id), .adviceRewords(let id, _),
      .adviceMoves(let id):
      id.description
    case .promptComes(let id), .promptGoes(let id), .promptMoves(let id): id.description
    case .urgentComes(let id), .urgentGoes(let id), .stateComes(let id), .stateGoes(let id),
      .stateMoves(let id):
      id.description
    }
  }
}
