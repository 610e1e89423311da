internal import Questions

extension Compiler {
  /// Whether a claim is broken. Never unknown.
  ///
  /// The first part of a claim counts only where it is certain, and so does the second: a claim
  /// that should speak of the possible says `maybe`.
  mutating func breaking(of claim: Guarantee.Claim) -> Operand {
    switch claim {
    case .whenever(let first, let second), .onlyIf(let first, let second):
      let holds = builder.surely(compile(first))
      return builder.all([holds, !builder.surely(compile(second))])
    case .never(let all):
      var together: [Operand] = []
      for part in all { together.append(builder.surely(compile(part))) }
      return builder.all(together)
    }
  }

  /// Whether a red flag may be up without its advice. Never unknown.
  mutating func breaking(ofRedFlag fact: Fact, advice: AdviceID) -> Operand {
    let mayBe = builder.maybe(compile(fact.condition, .outside))
    return builder.all([mayBe, !compile(.advice(advice))])
  }

  private mutating func compile(_ proposition: Proposition) -> Operand {
    switch proposition {
    case .condition(let condition):
      return compile(condition, .outside)
    case .advice(let id):
      guard let advice = questionnaire.advice.first(where: { $0.id == id }), advice.hold == nil
      else { return CircuitBuilder.never }
      return builder.settle(
        compile(advice.when, .outside), ifUnknown: advice.level.firesWhenUnknown)
    case .prompt(let id):
      guard let prompt = questionnaire.prompts.first(where: { $0.id == id }) else {
        return CircuitBuilder.never
      }
      return builder.settle(compile(prompt.when, .outside), ifUnknown: prompt.ifUnknown ?? false)
    case .state(let id):
      return happening(of: id)
    case .all(let parts):
      return builder.all(compile(parts))
    case .any(let parts):
      return builder.any(compile(parts))
    case .not(let part):
      return !compile(part)
    }
  }

  private mutating func compile(_ parts: [Proposition]) -> [Operand] {
    var operands: [Operand] = []
    for part in parts { operands.append(compile(part)) }
    return operands
  }

  /// An urgent state happens where its screen shows itself, any other, a loop too, where it is
  /// reached.
  private mutating func happening(of id: StateID) -> Operand {
    if let urgent = questionnaire.urgent.first(where: { $0.state == id }) {
      return urgent.when.map { builder.surely(compile($0, .outside)) } ?? CircuitBuilder.never
    }
    let state = names.index(of: id)
    if let loop = loopReached[state] { return loop }
    let cells = layout.cells.indices.filter {
      if case .state(state, _) = layout.cells[$0].subject { true } else { false }
    }
    return builder.any(cells.compactMap { reached[$0] })
  }
}
