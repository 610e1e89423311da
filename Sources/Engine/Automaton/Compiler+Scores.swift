internal import Questions

extension Compiler {
  /// Whether a score is at least so much.
  ///
  /// The two rails of the result are the two ends of the interval: it is surely so when the known
  /// points reach it, and possibly so when the unknown ones could.
  mutating func sum(of score: Score, atLeast least: Int, _ seat: Seat) -> Operand {
    // reaching[s]: the terms so far come to at least `lowest + s`.
    let lowest = score.terms.reduce(0) { $0 + leastPoints($1, score) }
    let span = least - lowest
    if span <= 0 { return CircuitBuilder.always }
    var reaching = [CircuitBuilder.always] + Array(repeating: CircuitBuilder.never, count: span)
    for term in score.terms {
      let base = leastPoints(term, score)
      let steps = Set(term.points.map(\.points) + [score.notReached]).filter { $0 > base }.sorted()
      let reachesStep = steps.map { step in
        (step - base, self.term(term, of: score, atLeast: step, seat))
      }
      for sum in stride(from: span, through: 1, by: -1) {
        var ways = [reaching[sum]]
        for (step, reaches) in reachesStep {
          ways.append(builder.all([reaches, reaching[max(0, sum - step)]]))
        }
        reaching[sum] = builder.any(ways)
      }
    }
    return reaching[span]
  }

  private func leastPoints(_ term: Score.Term, _ score: Score) -> Int {
    term.points.map(\.points).reduce(score.notReached, min)
  }

  private mutating func term(
    _ term: Score.Term, of score: Score, atLeast least: Int, _ seat: Seat
  ) -> Operand {
    let worth = term.points.filter { $0.points >= least }.map(\.option)
    let applies = applies(term.question, seat)
    let reaches: Operand
    if worth.count == term.points.count {
      // Whatever the answer will be, it is worth that much: so much is certain without it.
      reaches = applies
    } else {
      reaches = builder.any(Set(worth).sorted().map { compile(.is(term.question, $0), seat) })
    }
    return score.notReached >= least ? builder.any([reaches, !applies]) : reaches
  }
}
