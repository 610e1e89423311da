/// Numbers of choices as typed: one, or several with spaces or commas between.
struct ChoiceEntry: Hashable, Sendable {
  /// The places of the choices, from 0, in the order shown.
  let places: [Int]
  /// Whether some number was typed more than once.
  let hasRepeated: Bool

  /// Reads numbers from 1 to the count of choices shown. The exclusive choice, at its place from 0,
  /// goes with no other.
  init(
    _ typed: String, among count: Int, several: Bool, exclusive: Int? = nil, style: NumberStyle
  ) throws(Problem) {
    let tokens = style.mapped(typed).split { $0 == " " || $0 == "," || $0 == ";" }
    var numbers: [Int] = []
    for token in tokens {
      guard TypedNumber.isFigures(token) else { throw .notAChoice(typed) }
      guard let number = Int(token), (1...count).contains(number) else {
        throw .noSuchChoice(String(token), of: count)
      }
      numbers.append(number)
    }
    let chosen = Set(numbers)
    guard !chosen.isEmpty else { throw .notAChoice(typed) }
    guard several || chosen.count == 1 else { throw .severalForOne(chosen.count, of: count) }
    if let exclusive, chosen.contains(exclusive + 1), chosen.count > 1 {
      throw .exclusive(exclusive + 1)
    }
    places = chosen.sorted().map { $0 - 1 }
    hasRepeated = numbers.count > chosen.count
  }
}
