import JSONSource
import Questions

/// The plan card and the units of alcohol: their questions must be of the kind that they need.
extension Resolver {
  mutating func card(_ card: DraftCard) -> Card? {
    let kind = card.kind.map { personKindID($0) }
    let questions = card.questions.compactMap { answer($0) }
    if let kind, kind == nil { return nil }
    return Card(for: kind ?? nil, questions: questions)
  }

  /// A question whose answer can stand on the card.
  private mutating func answer(_ name: Name) -> StateID? {
    guard let index = stateIndex(name) else { return nil }
    let state = draft.states[index]
    guard !state.isBroken else { return nil }
    guard state.question != nil else {
      findings.report(
        .wrongQuestionKind, "'\(name.value)' asks for \(state.noun)", at: name.place,
        help: "answers stand on the card: name a state with 'ask'")
      return nil
    }
    return try? StateID(name.value)
  }

  mutating func drinks(_ drinks: DraftDrinks) -> Drinks? {
    let per = drinks.per.map { personKindID($0) }
    let rows = drinks.rows.compactMap { row -> Drink? in
      let question = question(row.question, asking: "a whole number of drinks") { question in
        guard case .number(let measure) = question else { return false }
        return measure.unit == .count && measure.decimals == 0 && measure.range.lowerBound >= 0
      }
      guard let question, let millilitres = row.millilitres, let strength = row.strength else {
        return nil
      }
      return Drink(question: question, millilitres: millilitres, strength: strength)
    }
    if let per, per == nil { return nil }
    return Drinks(per: per ?? nil, rows: rows)
  }

  private mutating func personKindID(_ name: Name) -> PersonKindID? {
    index(of: name, in: names.kinds, "kind of person", .unknownPersonKind) == nil
      ? nil : try? PersonKindID(name.value)
  }
}
