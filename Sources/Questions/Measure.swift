/// How a number is asked for, kept and checked.
///
/// Numbers are whole: a question with `decimals: 1` counts tenths, so 37.5 is kept as 375.
package struct Measure: Hashable, Sendable {
  /// The one unit that the answer is kept in.
  package let unit: Unit
  /// Other units in which it may be typed.
  package let also: [Unit]
  package let notation: Notation
  /// Digits after the decimal point, from 0 to 3.
  package let decimals: Int
  /// The least and the greatest answer, in the unit kept.
  package let range: ClosedRange<Int>
  /// Outside this range the session asks whether the number is right.
  package let plausible: ClosedRange<Int>

  package init(
    unit: Unit, also: [Unit], notation: Notation, decimals: Int, range: ClosedRange<Int>,
    plausible: ClosedRange<Int>
  ) {
    (self.unit, self.also, self.notation) = (unit, also, notation)
    (self.decimals, self.range, self.plausible) = (decimals, range, plausible)
  }

  package enum Notation: Hashable, Sendable {
    case plain
    /// Days typed and shown as completed weeks and days, such as 36+6.
    case weeksAndDays
  }
}

/// A unit in which a number is kept or typed.
package enum Unit: String, Hashable, Sendable, CaseIterable {
  case gram = "g"
  case kilogram = "kg"
  case poundOunce = "lb-oz"
  case day = "d"
  case week = "weeks"
  case year = "years"
  case minute = "minutes"
  case hour = "hours"
  case celsius = "celsius"
  case millilitre = "ml"
  /// A bare number, such as how many drinks.
  case count = "count"
}
