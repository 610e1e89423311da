internal import Questions
internal import Wording

/// What is made of the answers besides advice.
extension ScriptPaper {
  /// What stands on the plan card, heading by heading.
  var cardLines: [String] {
    guard let card = questionnaire.card else { return [] }
    return heading(title("card", for: card.kind))
      + card.questions.flatMap { question in
        Wrapped.lines(
          show.words.text(.card(question)), lead: "\(show.number(question)): ")
      }
  }

  /// The points of each score, which only the practitioner sees.
  var scoreLines: [String] {
    guard audience > .parent, !questionnaire.scores.isEmpty else { return [] }
    return heading(show.text("scores"))
      + questionnaire.scores.flatMap { score in
        [score.id.description]
          + score.terms.flatMap { Wrapped.lines(line(of: $0), lead: "  ") }
          + Wrapped.lines(
            show.text("score.not-reached", [.number: String(score.notReached)]), lead: "  ")
      }
  }

  /// What one of each drink is, which only the practitioner sees.
  var drinkLines: [String] {
    guard audience > .parent, let drinks = questionnaire.drinks else { return [] }
    return heading(title("drinks", for: drinks.per))
      + drinks.rows.map { drink in
        show.text(
          "drink",
          [
            .number: show.number(drink.question), .value: String(drink.millilitres),
            .text: "\(drink.strength / 10).\(drink.strength % 10)",
          ])
      }
  }

  private func title(_ key: String, for kind: PersonKindID?) -> String {
    kind.map { show.text(key + ".each", [.name: $0.description]) } ?? show.text(key)
  }

  private func line(of term: Score.Term) -> String {
    let points = term.points.map { points in
      show.text(
        "score.option",
        [
          .text: show.option(points.option, of: term.question), .number: String(points.points),
        ])
    }
    return "\(show.number(term.question)): " + points.joined(separator: ", ")
  }
}
