internal import Engine
internal import Questions

/// What is added up for the practitioner. Nothing is told of what nobody was asked about.
extension RecordBuilder {
  var scores: [RecordedScore] {
    questionnaire.scores.filter { isOpen($0.terms.map(\.question)) }.flatMap { score in
      subjects(of: score.per).compactMap { person in
        total(of: score, person?.id).map { total in
          RecordedScore(
            score: score.id, person: person.map(self.person), total: total,
            source: source(of: score.terms.map(\.question)))
        }
      }
    }
  }

  var units: [RecordedUnits] {
    guard let drinks = questionnaire.drinks, isOpen(drinks.rows.map(\.question)) else { return [] }
    return subjects(of: drinks.per).compactMap { person in
      units(of: drinks, person?.id).map { units in
        RecordedUnits(
          person: person.map(self.person), units: units,
          source: source(of: drinks.rows.map(\.question)))
      }
    }
  }

  /// Those for whom something is added up; nil stands for all together.
  private func subjects(of kind: PersonKindID?) -> [Person?] {
    guard let kind else { return [nil] }
    return session.roster(kind).people
  }

  /// Whether none of the questions is for a restricted circle alone.
  private func isOpen(_ questions: [StateID]) -> Bool {
    questions.allSatisfy { (audience(of: $0) ?? .restricted) <= .practitioner }
  }

  private func source(of questions: [StateID]) -> CountSource {
    questions.allSatisfy { audience(of: $0) == .parent } ? .selfReport : .practitioner
  }

  private func audience(of question: StateID) -> Audience? {
    session.state(of: QuestionKey(question))?.audience
  }

  // MARK: Adding up

  /// Nil where none of its questions applies.
  private func total(of score: Score, _ person: PersonID?) -> RecordedScore.Total? {
    let reached = reached(score.terms.map(\.question), person)
    guard !reached.isEmpty else { return nil }
    var (least, isKnown) = (0, true)
    for term in score.terms {
      let key = QuestionKey(term.question, person: person)
      guard reached.contains(key) else {
        least += score.notReached
        continue
      }
      if case .options(let options, _) = session.answers[key]?.answer.value {
        least += term.points.filter { options.contains($0.option) }.map(\.points).max() ?? 0
      } else {
        least += term.points.map(\.points).min() ?? 0
        isKnown = false
      }
    }
    return isKnown
      ? .known(least) : .incomplete(reached: questionnaire.thresholds(of: score.id, upTo: least))
  }

  /// Nil where nothing was asked about drinks, because none of it applies.
  private func units(of drinks: Drinks, _ person: PersonID?) -> AlcoholUnits? {
    let reached = reached(drinks.rows.map(\.question), person)
    guard !reached.isEmpty else { return nil }
    var units = AlcoholUnits()
    for drink in drinks.rows {
      let key = QuestionKey(drink.question, person: person)
      guard reached.contains(key) else { continue }
      if case .number(let count) = session.answers[key]?.answer.value {
        units.add(count, of: drink)
      } else {
        units.addUnknown(of: drink, atLeast: fewest(key))
      }
    }
    return units
  }

  /// The least that can be answered.
  private func fewest(_ key: QuestionKey) -> Int {
    guard case .number(let measure) = session.state(of: key)?.question else { return 0 }
    return measure.range.lowerBound
  }

  private func reached(_ questions: [StateID], _ person: PersonID?) -> Set<QuestionKey> {
    let keys = Set(questions.map { QuestionKey($0, person: person) })
    return keys.intersection(session.path)
  }
}

extension Questionnaire {
  /// The totals of a score that rules tell apart, up to one that is reached, least first.
  fileprivate func thresholds(of score: ScoreID, upTo reached: Int) -> [Int] {
    let conditions =
      facts.map(\.condition) + advice.map(\.when) + prompts.map(\.when)
      + urgent.compactMap(\.when)
      + states.flatMap(\.routes).compactMap { $0.when?.condition }
    return Set(conditions.flatMap { $0.thresholds(of: score) }).filter { $0 <= reached }.sorted()
  }
}

extension Condition {
  fileprivate func thresholds(of score: ScoreID) -> [Int] {
    switch self {
    case .compare(.score(score), let comparison, let number):
      switch comparison {
      case .atLeast, .under: [number]
      case .over, .atMost: [number + 1]
      }
    case .constant, .is, .has, .chosen, .compare, .answered, .unsure, .role, .fact: []
    case .all(let parts), .any(let parts): parts.flatMap { $0.thresholds(of: score) }
    case .not(let part), .maybe(let part), .some(_, let part), .every(_, let part),
      .count(_, let part, _, _):
      part.thresholds(of: score)
    }
  }
}
