import JSONSource
import Questions

/// How a number is asked for.
extension DraftReader {
  private enum As: String, CaseIterable {
    case weeksAndDays = "weeks-and-days"
  }

  mutating func measure(_ fields: Fields, _ subject: String) -> Measure? {
    for key in ["unit", "from", "to"] where fields.member(key) == nil {
      findings.report(.missingKey, "\(subject) has no '\(key)'", at: fields.value.place)
    }
    let unit: Located<Unit>? = choice(fields["unit"], "unit")
    let decimals = fields["decimals"].map {
      integer($0, "number of decimals", in: 0...Limits.decimals)
    }
    guard let places = decimals ?? 0 else { return nil }
    let from = fields["from"].flatMap { decimal($0, places: places) }
    let to = fields["to"].flatMap { decimal($0, places: places) }
    let also = units(fields["also"], beside: unit)
    let notation = notation(fields["as"], unit)
    guard let unit, let from, let to, let toPlace = fields["to"]?.place else { return nil }
    if unit.value == .poundOunce {
      findings.report(
        .incompatibleUnit, "pounds and ounces cannot be kept as one number", at: unit.place,
        help: "keep 'g' and offer 'lb-oz' in 'also'")
      return nil
    }
    let written = { (number: Int) in decimalText(number, places: places) }
    guard let range = range(from, to, written(from), written(to), at: toPlace) else { return nil }
    guard let plausible = plausible(fields["confirm"], range, places: places) else { return nil }
    return Measure(
      unit: unit.value, also: also, notation: notation, decimals: places, range: range,
      plausible: plausible)
  }

  /// A number of the question, counted in its decimals.
  private mutating func decimal(_ value: JSONValue, places: Int) -> Int? {
    findings.decimal(value, places: places)
  }

  /// What needs no confirmation; the whole range where nothing is said, nil when wrong.
  private mutating func plausible(_ value: JSONValue?, _ range: ClosedRange<Int>, places: Int)
    -> ClosedRange<Int>?
  {
    guard let value else { return range }
    let pair = elements(of: value)
    guard value.kind == .array, pair.count == 2 else {
      if value.kind == .array {
        findings.report(
          .wrongType, "expected the least and the greatest plausible number", at: value.place,
          help: "write two numbers, such as [1500, 5500]")
      }
      return nil
    }
    guard let least = decimal(pair[0], places: places),
      let greatest = decimal(pair[1], places: places)
    else { return nil }
    for (number, value) in [(least, pair[0]), (greatest, pair[1])] where !range.contains(number) {
      findings.reportOutside(range, number, places: places, at: value.place)
    }
    return self.range(
      least, greatest, decimalText(least, places: places),
      decimalText(greatest, places: places), at: pair[1].place)
  }

  private mutating func units(_ value: JSONValue?, beside unit: Located<Unit>?) -> [Unit] {
    let written = elements(of: value)
    let units = written.compactMap { element -> Located<Unit>? in choice(element, "unit") }
    unique(
      (unit.map { [$0] } ?? []).map { Name(value: $0.value.rawValue, origin: $0.origin) }
        + units.map { Name(value: $0.value.rawValue, origin: $0.origin) }, "unit")
    guard let unit else { return [] }
    for other in units where other.value.quantity != unit.value.quantity {
      findings.report(
        .incompatibleUnit,
        "'\(other.value.rawValue)' cannot be turned into '\(unit.value.rawValue)'",
        at: other.place)
    }
    return units.map(\.value)
  }

  private mutating func notation(_ value: JSONValue?, _ unit: Located<Unit>?)
    -> Measure.Notation
  {
    let notation: Located<As>? = choice(value, "notation")
    guard let notation else { return .plain }
    if let unit, unit.value != .day {
      findings.report(
        .incompatibleUnit, "weeks and days are kept in days, not in '\(unit.value.rawValue)'",
        at: notation.place, help: "write \"unit\": \"d\"")
    }
    return .weeksAndDays
  }
}

extension Unit {
  /// What is measured: units of one quantity can be turned into each other.
  fileprivate var quantity: Int {
    switch self {
    case .gram, .kilogram, .poundOunce: 0
    case .day, .week, .year: 1
    case .minute, .hour: 2
    case .celsius: 3
    case .millilitre: 4
    case .count: 5
    }
  }
}
