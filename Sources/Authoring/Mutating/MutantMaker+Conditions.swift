import JSONSource
import Questions

/// Slips in conditions.
extension MutantMaker {
  mutating func condition(_ value: JSONValue?) {
    guard let members = value?.members else { return }
    let isCount = members.contains { $0.key == "count" }
    for member in members {
      switch member.key {
      case "all", "any": connective(member)
      case "not": negation(member)
      case "some", "every": swap(member, .quantifier, to: [member.key == "some" ? "every" : "some"])
      case "where", "maybe": condition(member.value)
      case "atLeast", "atMost", "over", "under":
        let others = Comparison.allCases.map(\.rawValue).filter { $0 != member.key }
        swap(member, isCount ? .quantifier : .comparison, to: others)
        if isCount {
          threshold(member.value, .quantifier, decimals: 0)
        } else if let pair = member.value.elements, pair.count == 2 {
          let decimals = pair[0].string.flatMap { state($0)?["decimals"]?.integer } ?? 0
          threshold(pair[1], .threshold, decimals: decimals)
        }
      default: break
      }
    }
  }

  private mutating func connective(_ member: JSONMember) {
    let parts = member.value.elements ?? []
    if parts.count > 1 { swap(member, .connective, to: [member.key == "all" ? "any" : "all"]) }
    for part in parts { condition(part) }
  }

  /// What is negated takes the place of its negation, other keys beside it kept.
  private mutating func negation(_ member: JSONMember) {
    let part = member.value
    if part.kind == .object {
      let inside = part.text.dropFirst().dropLast()
      add(
        Mutant(
          .connective, at: member.keyPlace, was: "not", now: "no not",
          replacing: member.keyWritten.lowerBound..<part.written.upperBound, by: String(inside)))
    }
    condition(part)
  }

  private mutating func swap(_ member: JSONMember, _ kind: Mutant.Kind, to keys: [String]) {
    for key in keys {
      add(
        Mutant(
          kind, at: member.keyPlace, was: member.key, now: key, replacing: member.keyWritten,
          by: "\"\(key)\""))
    }
  }

  /// The number one more and one less, in the last place that counts.
  private mutating func threshold(_ value: JSONValue, _ kind: Mutant.Kind, decimals: Int) {
    guard let number = value.decimal(places: decimals) else { return }
    for other in [number - 1, number + 1] where kind != .quantifier || other >= 0 {
      let text = decimalText(other, places: decimals)
      replace(value, by: text, kind, was: value.text, now: text)
    }
  }
}
