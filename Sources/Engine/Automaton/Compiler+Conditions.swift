internal import Questions

extension Compiler {
  /// Compiles a condition as it reads at one seat.
  mutating func compile(_ condition: Condition, _ seat: Seat) -> Operand {
    switch condition {
    case .constant(let value):
      value ? CircuitBuilder.always : CircuitBuilder.never
    case .is(let state, let option), .has(let state, let option):
      value(of: state, seat) { $0 == option }
    case .chosen(let state):
      chosen(state, seat)
    case .compare(let quantity, let comparison, let constant):
      compare(quantity, comparison, constant, seat)
    case .answered(let state):
      status(of: state, AnswerStatus.answered, seat)
    case .unsure(let state):
      status(of: state, AnswerStatus.unsure, seat)
    case .role(let role):
      self.role(role, seat)
    case .fact(let fact):
      compile(fact: names.index(of: fact), seat)
    case .all(let parts):
      builder.all(compile(parts, seat))
    case .any(let parts):
      builder.any(compile(parts, seat))
    case .not(let part):
      !compile(part, seat)
    case .maybe(let part):
      builder.maybe(compile(part, seat))
    case .some(let collection, let part):
      some(collection, part, seat)
    case .every(let collection, let part):
      !some(collection, .not(part), seat)
    case .count(let collection, let part, let comparison, let constant):
      count(collection, part, comparison, constant, seat)
    }
  }

  private mutating func compile(fact: Int, _ seat: Seat) -> Operand {
    let place = FactAtSeat(fact: fact, seat: seat)
    if let operand = compiledFacts[place] { return operand }
    let operand = compile(questionnaire.facts[fact].condition, seat)
    compiledFacts[place] = operand
    return operand
  }

  private mutating func compile(_ parts: [Condition], _ seat: Seat) -> [Operand] {
    var operands: [Operand] = []
    for part in parts { operands.append(compile(part, seat)) }
    return operands
  }

  // MARK: One question

  /// Whether the answer is one of the options for which a test holds.
  private mutating func value(
    of state: StateID, _ seat: Seat, where test: (OptionID) -> Bool
  ) -> Operand {
    let cell = place(of: state, seat)
    guard case .options(let options, _) = layout.cells[cell].domain else {
      preconditionFailure("a condition compares '\(state)' with an option")
    }
    let mask = options.enumerated().reduce(UInt64(0)) { mask, option in
      test(option.element) ? mask | 1 << UInt64(option.offset) : mask
    }
    return builder.any(of: AtomSet(cell: cell, domain: .value, mask: mask))
  }

  private mutating func chosen(_ state: StateID, _ seat: Seat) -> Operand {
    let cell = place(of: state, seat)
    let choices = questionnaire.states[names.index(of: state)].question?.choices
    let none = choices?.none.flatMap { choices?.named.firstIndex(of: $0) }
    let mask = layout.cells[cell].domain.all & ~(none.map { 1 << UInt64($0) } ?? 0)
    return builder.any(of: AtomSet(cell: cell, domain: .value, mask: mask))
  }

  private mutating func status(of state: StateID, _ mask: UInt64, _ seat: Seat) -> Operand {
    builder.any(of: AtomSet(cell: place(of: state, seat), domain: .status, mask: mask))
  }

  /// Whether a question applies at a seat.
  func applies(_ state: StateID, _ seat: Seat) -> Operand {
    reached[place(of: state, seat)] ?? CircuitBuilder.never
  }

  private func place(of state: StateID, _ seat: Seat) -> Int {
    let index = names.index(of: state)
    guard let loop = flow.loopOf[index] else { return place(of: .state(index, .outside)) }
    guard case .each(let passage) = questionnaire.states[loop].kind else {
      preconditionFailure("a passage belongs to a loop")
    }
    // A condition may stand deeper than the question it reads: only the question's own seat counts.
    let slot = if case .people = passage.over { seat.slot } else { Int?.none }
    let hasMember =
      if case .list = passage.over { true } else { passage.inner != nil }
    return place(of: .state(index, Seat(slot: slot, member: hasMember ? seat.member : nil)))
  }

  // MARK: Numbers

  private mutating func compare(
    _ quantity: Quantity, _ comparison: Comparison, _ constant: Int, _ seat: Seat
  ) -> Operand {
    switch quantity {
    case .question(let state):
      return compare(place(of: state, seat), comparison, cut: comparison.cut(at: constant))
    case .derived(let number):
      let cut = comparison.cut(at: constant) * number.daysInUnit
      switch number {
      case .daysOld, .weeksOld:
        guard let born = questionnaire.age?.born else {
          preconditionFailure("a condition reads the age, which no question gives")
        }
        return compare(place(of: born, seat), comparison, cut: cut)
      case .correctedWeeks:
        return compare(place(of: .correctedAge), comparison, cut: cut)
      }
    case .score(let score):
      let reaches = sum(
        of: questionnaire.scores[names.index(of: score)],
        atLeast: comparison.cut(at: constant), seat)
      return comparison.holdsAbove ? reaches : !reaches
    }
  }

  private mutating func compare(_ cell: Int, _ comparison: Comparison, cut: Int) -> Operand {
    guard case .classes(let cuts) = layout.cells[cell].domain,
      let index = cuts.firstIndex(of: cut)
    else { preconditionFailure("a number is compared at a constant that does not cut it") }
    let below = Cell.Domain.first(index + 1)
    let mask = comparison.holdsAbove ? layout.cells[cell].domain.all & ~below : below
    return builder.any(of: AtomSet(cell: cell, domain: .value, mask: mask))
  }
}
