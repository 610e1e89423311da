import JSONSource
import Questions

/// What is made of the answers besides advice: the plan card, and units of alcohol.
extension DraftReader {
  mutating func card(_ value: JSONValue) -> DraftCard? {
    guard let fields = fields(of: value, "the card", required: ["of"], optional: ["for"]) else {
      return nil
    }
    return DraftCard(
      kind: fields["for"].flatMap { name($0) },
      questions: fields["of"].map { uniqueNames($0, "state") } ?? [])
  }

  mutating func drinks(_ value: JSONValue) -> DraftDrinks? {
    guard let fields = fields(of: value, "'drinks'", required: ["of"], optional: ["per"]) else {
      return nil
    }
    let rows = members(of: fields["of"]).map { drink($0) }
    if let of = fields["of"], of.kind == .object, rows.isEmpty {
      findings.report(.emptyList, "there is no question that counts drinks", at: of.place)
    }
    return DraftDrinks(per: fields["per"].flatMap { name($0) }, rows: rows)
  }

  private mutating func drink(_ member: JSONMember) -> DraftDrinks.Row {
    let question = Name(value: member.key, origin: .key(member))
    let fields = fields(
      of: member.value, "the drink '\(question.value)'", required: ["millilitres", "strength"])
    return DraftDrinks.Row(
      question: question,
      millilitres: fields?["millilitres"].flatMap {
        integer($0, "volume of a drink", in: Limits.millilitres)
      },
      strength: fields?["strength"].flatMap { strength($0) })
  }

  /// A strength in percent, kept in tenths.
  private mutating func strength(_ value: JSONValue) -> Int? {
    guard value.kind == .number else {
      findings.reportType(of: value, expected: "a number of percent")
      return nil
    }
    let written = value.numberText ?? "the number"
    guard let tenths = value.decimal(places: 1) else {
      findings.report(
        .tooPrecise, "a strength of \(written) is not kept exactly", at: value.place,
        help: "write it in percent, with one decimal at most")
      return nil
    }
    guard Limits.strength.contains(tenths) else {
      findings.report(
        .numberOutsideLimits, "\(written) is no possible strength", at: value.place,
        help: "it lies from \(decimalText(Limits.strength.lowerBound, places: 1)) to "
          + "\(decimalText(Limits.strength.upperBound, places: 1)) percent")
      return nil
    }
    return tenths
  }
}
