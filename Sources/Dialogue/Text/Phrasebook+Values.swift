internal import Engine
internal import Questions
internal import Wording

extension Phrasebook {
  /// What was answered, in words; nil for an answer that says nothing, such as a script read.
  func value(_ value: Value, of key: QuestionKey) -> String? {
    switch value {
    case .options(let options, let other):
      let own = other.map { "\u{201C}\(HarmlessText.oneLine($0))\u{201D}" }
      return list(options.map { optionTold($0, of: key.state) } + [own].compactMap { $0 }, .and)
    case .number(let number):
      guard case .number(let measure) = session.state(of: key)?.question else { return nil }
      return amount(number, measure)
    case .date(let date): return self.date(date)
    case .text(let text): return "\u{201C}\(HarmlessText.oneLine(text))\u{201D}"
    case .given: return nil
    }
  }

  func answer(_ answer: Answer, of key: QuestionKey) -> String? {
    switch answer {
    case .value(let value): self.value(value, of: key)
    case .unsure: self(.wasUnsure)
    case .declined: self(.wasDeclined)
    case .later: self(.notAnswered)
    case .notAsked(let reason): self(.wasNotAsked, [.value: HarmlessText.oneLine(reason)])
    }
  }

  /// A number with its unit, such as `3,200 grams` or `36 weeks and 6 days`.
  func amount(_ number: Int, _ measure: Measure) -> String {
    switch measure.notation {
    case .plain: counted(number, measure.unit, decimals: measure.decimals)
    case .weeksAndDays:
      list(
        [counted(number / 7, .week)] + (number % 7 == 0 ? [] : [counted(number % 7, .day)]), .and)
    }
  }

  private func counted(_ number: Int, _ unit: Unit, decimals: Int = 0) -> String {
    // A number with decimals takes the form of many, whatever it is.
    let whole = decimals == 0 ? number : 0
    return words.text(
      "unit.\(unit.rawValue).value", [.value: style.figures(number, decimals: decimals)],
      count: whole)
  }

  /// A day in words, such as `3 May 2026`.
  func date(_ date: CalendarDate) -> String {
    "\(date.day) \(months[date.month - 1]) \(date.year)"
  }

  var months: [String] { (1...12).map { words.text("month.\($0)") } }

  /// What to type for a number: the units that it may be typed in, or the range.
  func instruction(for measure: Measure) -> String {
    guard measure.also.isEmpty || measure.notation == .weeksAndDays else {
      let units = ([measure.unit] + measure.also).map { words.text("unit.\($0.rawValue).example") }
      return self(.typeUnits, [.value: list(units, .or)])
    }
    return range(of: measure)
  }

  func range(of measure: Measure) -> String {
    let (least, most) = (measure.range.lowerBound, measure.range.upperBound)
    switch measure.notation {
    case .weeksAndDays:
      return words.text(
        "unit.weeks-and-days.range",
        [.least: "\(least / 7)+\(least % 7)", .most: "\(most / 7)+\(most % 7)"])
    case .plain:
      return words.text(
        "unit.\(measure.unit.rawValue).range",
        [
          .least: style.figures(least, decimals: measure.decimals),
          .most: style.figures(most, decimals: measure.decimals),
        ])
    }
  }
}
