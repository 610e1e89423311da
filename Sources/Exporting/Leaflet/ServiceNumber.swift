/// The telephone number of a local service, which somebody there has checked.
///
/// None is ever made up: without one the leaflet has a line to write on.
package struct ServiceNumber: Hashable, Sendable, CustomStringConvertible {
  package let description: String

  /// Accepts 3 to 20 digits, with spaces between them and a plus before them; nil for anything
  /// else.
  package init?(_ text: String) {
    let digits = text.filter { ("0"..."9").contains($0) }
    let rest = text.drop { $0 == "+" }
    guard (3...20).contains(digits.count), text.count - rest.count <= 1, text.count <= 30,
      rest.first != " ", rest.last != " ",
      rest.allSatisfy({ ("0"..."9").contains($0) || $0 == " " })
    else { return nil }
    description = text
  }
}
