internal import Engine
internal import Questions
internal import Wording

/// The words of a paper, and the numbers that its states have in it.
struct ShowWords {
  let words: Words
  let questionnaire: Questionnaire
  /// The states in the order of the paper.
  let numbers: [StateID: Int]

  init(_ words: Words, of machine: Machine, for audience: Audience) {
    (self.words, questionnaire) = (words, machine.questionnaire)
    let shown = machine.readingOrder(for: audience).map { machine.questionnaire.states[$0].id }
    numbers = Dictionary(shown.enumerated().map { ($1, $0 + 1) }) { first, _ in first }
  }

  /// Words in which states go by their names, for whoever has the file at hand.
  init(_ words: Words, naming questionnaire: Questionnaire) {
    (self.words, self.questionnaire, numbers) = (words, questionnaire, [:])
  }

  func text(_ key: String, _ values: [Placeholder: String] = [:], count: Int? = nil) -> String {
    words.text("show." + key, values, count: count)
  }

  /// The number of a state, or its name where the paper does not show it.
  func number(_ state: StateID) -> String {
    numbers[state].map { String($0) } ?? state.description
  }

  func option(_ option: OptionID, of state: StateID) -> String {
    words.text(.option(state, option))
  }

  /// A number as it is asked for: with its decimals, or in weeks and days.
  func number(_ number: Int, in measure: Measure) -> String {
    switch measure.notation {
    case .weeksAndDays:
      return "\(number / 7)+\(number % 7)"
    case .plain:
      guard measure.decimals > 0 else { return String(number) }
      let digits = String(abs(number))
      let padded =
        String(repeating: "0", count: max(0, measure.decimals + 1 - digits.count)) + digits
      return (number < 0 ? "-" : "") + padded.dropLast(measure.decimals) + "."
        + padded.suffix(measure.decimals)
    }
  }

  /// What the screen says of the numbers that may be typed.
  func range(of measure: Measure) -> String {
    let unit = measure.notation == .weeksAndDays ? "weeks-and-days" : measure.unit.rawValue
    return words.text(
      "unit.\(unit).range",
      [
        .least: number(measure.range.lowerBound, in: measure),
        .most: number(measure.range.upperBound, in: measure),
      ])
  }

  func measure(of state: StateID) -> Measure? {
    let question = questionnaire.states.first { $0.id == state }?.question
    if case .number(let measure) = question { return measure }
    return nil
  }
}

extension Machine {
  /// The states that an audience may read about, as they come: a loop before its passage, the urgent
  /// screens last.
  func readingOrder(for audience: Audience) -> [Int] {
    let ordered = flow.order.flatMap { [$0] + (flow.passages[$0] ?? []) }
    let seen = Set(ordered)
    return (ordered + questionnaire.states.indices.filter { !seen.contains($0) })
      .filter { questionnaire.states[$0].audience <= audience }
  }
}
