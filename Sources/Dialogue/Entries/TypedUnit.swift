internal import Questions
internal import Wording

/// A unit as somebody types it after a number.
enum TypedUnit: Hashable, Sendable, CaseIterable {
  case gram, kilogram, pound, ounce, day, week, year, minute, hour, celsius, millilitre

  /// The unit that a word or a sign names, in lower case.
  init?(word: String) {
    guard let unit = Self.allCases.first(where: { $0.words.contains(word) }) else { return nil }
    self = unit
  }

  /// What may be typed where a unit is offered.
  static func offered(_ unit: Unit) -> [TypedUnit] {
    switch unit {
    case .gram: [.gram]
    case .kilogram: [.kilogram]
    case .poundOunce: [.pound, .ounce]
    case .day: [.day]
    case .week: [.week]
    case .year: [.year]
    case .minute: [.minute]
    case .hour: [.hour]
    case .celsius: [.celsius]
    case .millilitre: [.millilitre]
    case .count: []
    }
  }

  /// How much one is, in a unit of its kind so small that every other is a whole number of it:
  /// the thousand-millionth of a gram, and the minute.
  var size: Int {
    switch self {
    case .gram: 1_000_000_000
    case .kilogram: 1_000_000_000_000
    case .pound: 453_592_370_000
    case .ounce: 28_349_523_125
    case .minute: 1
    case .hour: 60
    case .day: 1440
    case .week: 10_080
    case .year, .celsius, .millilitre: 1
    }
  }

  /// The smaller unit that may follow, and how many of it make one of this.
  var smaller: (unit: TypedUnit, count: Int)? {
    switch self {
    case .pound: (.ounce, 16)
    case .week: (.day, 7)
    case .hour: (.minute, 60)
    case .gram, .kilogram, .ounce, .day, .year, .minute, .celsius, .millilitre: nil
    }
  }

  /// Whether it is converted to the nearest whole number, since it has no exact one.
  var isRounded: Bool { self == .pound || self == .ounce }

  private var words: [String] {
    switch self {
    case .gram: ["g", "gr", "gram", "grams", "gramme", "grammes"]
    case .kilogram: ["kg", "kgs", "kilo", "kilos", "kilogram", "kilograms"]
    case .pound: ["lb", "lbs", "pound", "pounds"]
    case .ounce: ["oz", "ounce", "ounces"]
    case .day: ["d", "day", "days"]
    case .week: ["w", "wk", "wks", "week", "weeks"]
    case .year: ["y", "yr", "yrs", "year", "years"]
    case .minute: ["m", "min", "mins", "minute", "minutes"]
    case .hour: ["h", "hr", "hrs", "hour", "hours"]
    case .celsius: ["c", "°c", "°", "degree", "degrees"]
    case .millilitre: ["ml", "mls", "millilitre", "millilitres"]
    }
  }
}
