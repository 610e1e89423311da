package import Questions

/// How much alcohol was drunk, in UK units of 10 ml of pure alcohol, worked out exactly.
///
/// It is a quantity and nothing more: no time follows from it, and no rule reads it.
package struct AlcoholUnits: Hashable, Sendable {
  /// Ten-thousandths of a unit that are known of: millilitres times tenths of a percent.
  package private(set) var known = 0
  /// Whether there is nothing beyond what is known of.
  package private(set) var isComplete = true

  package init() {}

  /// Adds so many of a drink, from 0 to a billion.
  package mutating func add(_ count: Int, of drink: Drink) {
    known += count * drink.millilitres * drink.strength
  }

  /// Adds a drink of which it is not known how many there were, but for the fewest that there can
  /// have been.
  package mutating func addUnknown(of drink: Drink, atLeast count: Int) {
    add(count, of: drink)
    isComplete = false
  }

  /// Units to one decimal: rounded, a half upwards, where everything is known. Where it is not,
  /// they are the lower end of an interval, which is never rounded up.
  package var tenths: Int { (known + (isComplete ? 500 : 0)) / 1000 }
}
