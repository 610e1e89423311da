internal import Questions

/// A number as typed in answer to a question, in the unit that the question keeps.
///
/// Only plain figures are numbers: no sign, no power of ten, no other base. A conversion is exact,
/// but for pounds and ounces, which go to the nearest whole number.
struct NumberEntry: Hashable, Sendable {
  let value: Int

  init(_ typed: String, for measure: Measure, style: NumberStyle) throws(Problem) {
    let numbers = try TypedNumber.all(
      in: Self.withDaysNamed(typed, measure), typed: typed, style: style)
    let units = try Self.units(of: numbers, typed, measure)
    if numbers.count > 1 { try Self.checkPair(numbers, units, typed) }
    guard let value = try Self.converted(numbers, units, typed, measure) else {
      throw .tooBig(typed)
    }
    guard value >= measure.range.lowerBound else { throw .tooSmall(typed) }
    guard value <= measure.range.upperBound else { throw .tooBig(typed) }
    self.value = value
  }

  /// `36+6` is short for 36 weeks and 6 days.
  private static func withDaysNamed(_ typed: String, _ measure: Measure) -> String {
    let sides = typed.split(separator: "+", omittingEmptySubsequences: false)
    guard measure.notation == .weeksAndDays, sides.count == 2 else { return typed }
    return "\(sides[0]) weeks \(sides[1]) days"
  }

  /// What each number counts; nil for a bare count.
  private static func units(of numbers: [TypedNumber], _ typed: String, _ measure: Measure)
    throws(Problem) -> [TypedUnit?]
  {
    let isWeeks = measure.notation == .weeksAndDays
    let kept = TypedUnit.offered(measure.unit).first
    let offered = ([measure.unit] + measure.also).flatMap(TypedUnit.offered)
    var units: [TypedUnit?] = []
    for number in numbers {
      if number.unit.isEmpty {
        units.append(units.last.map { $0?.smaller?.unit } ?? (isWeeks ? .week : kept))
        continue
      }
      guard let unit = TypedUnit(word: number.unit),
        offered.contains(unit) || isWeeks && unit == .week
      else {
        throw numbers.count == 1 ? .unknownUnit(number.unit) : .notFigures(typed)
      }
      units.append(unit)
    }
    return units
  }

  /// Of two numbers the second counts the smaller unit of the first, and makes less than one of it.
  private static func checkPair(
    _ numbers: [TypedNumber], _ units: [TypedUnit?], _ typed: String
  ) throws(Problem) {
    guard numbers.count == 2, let smaller = units[0]?.smaller, units[1] == smaller.unit,
      numbers.allSatisfy({ $0.decimals == 0 })
    else { throw .notFigures(typed) }
    guard numbers[1].mantissa < smaller.count else {
      throw .tooManySmaller(numbers[1].mantissa, smaller.unit)
    }
  }

  /// The sum in the unit kept; nil when it is beyond what can be computed with.
  private static func converted(
    _ numbers: [TypedNumber], _ units: [TypedUnit?], _ typed: String, _ measure: Measure
  ) throws(Problem) -> Int? {
    let kept = TypedUnit.offered(measure.unit).first?.size ?? 1
    let sizes = units.map { $0?.size ?? 1 }
    let shared = sizes.reduce(kept, greatestCommonDivisor)
    var sum = 0
    for (number, size) in zip(numbers, sizes) {
      guard let part = product(number.mantissa, size / shared), part < Int.max - sum else {
        return nil
      }
      sum += part
    }
    // Two numbers have no decimals, so those of the first are those of the sum.
    guard let dividend = product(sum, power(measure.decimals)),
      let divisor = product(kept / shared, power(numbers[0].decimals))
    else { return nil }
    let (whole, rest) = dividend.quotientAndRemainder(dividingBy: divisor)
    if units.contains(where: { $0?.isRounded ?? false }) {
      return rest >= divisor - rest ? whole + 1 : whole
    }
    guard rest == 0 else { throw .tooFine(typed) }
    return whole
  }

  private static func product(_ left: Int, _ right: Int) -> Int? {
    let (product, overflow) = left.multipliedReportingOverflow(by: right)
    return overflow ? nil : product
  }

  private static func power(_ exponent: Int) -> Int {
    (0..<exponent).reduce(1) { sum, _ in sum * 10 }
  }

  private static func greatestCommonDivisor(_ left: Int, _ right: Int) -> Int {
    right == 0 ? left : greatestCommonDivisor(right, left % right)
  }
}
