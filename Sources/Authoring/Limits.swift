/// How much one questionnaire may hold, so that every conversation can be proved in memory.
enum Limits {
  /// States of one questionnaire.
  static let states = 600
  /// Facts of one questionnaire.
  static let facts = 1000
  /// People of one kind.
  static let people = 16
  /// Members of one list.
  static let members = 48
  /// Options of one question, own words among them: they fit a machine word.
  static let options = 64
  /// Characters of one answer in own words.
  static let text = 10_000
  /// Digits after the decimal point.
  static let decimals = 3
  /// Numbers in files, far inside what arithmetic can hold.
  static let number = 1_000_000_000
  /// Places at which rules compare one number: its classes fit a machine word.
  static let thresholds = 48
  /// Days until an action is due.
  static let days = 3660
  /// Points of one option.
  static let points = 1000
  /// Points from the least to the most that one score can come to.
  static let scoreWidth = 300
  /// Conditions inside one another, those of facts that are named among them.
  static let depth = 50
  /// Conditions of one fact, with the facts that it names written out at each place.
  static let conditions = 10_000
  /// The volume of one drink, in millilitres.
  static let millilitres = 1...5000
  /// The strength of a drink, in tenths of a percent.
  static let strength = 1...800
}
