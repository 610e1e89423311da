import JSONSource
import Questions

/// What a state asks for.
extension DraftReader {
  private enum Ask: String, CaseIterable {
    case one, many
    case yesNo = "yes-no"
    case number, date, text
  }

  mutating func asking(_ fields: Fields, _ subject: String) -> DraftState.Kind {
    let ask: Located<Ask>? = choice(fields["ask"], "kind of question")
    guard let ask else { return .broken }
    let question: Question?
    let own = ["ask", "sensitive"]
    switch ask.value {
    case .one:
      reportMisplaced(
        in: fields, "a choice", own + ["of", "none", "other", "teaches", "as"])
      question = choices(fields, subject).map { .one($0) }
    case .many:
      reportMisplaced(
        in: fields, "a choice of several", own + ["of", "none", "other", "teaches", "as"])
      question = choices(fields, subject).map { .many($0) }
    case .yesNo:
      reportMisplaced(in: fields, "yes or no", own)
      question = .yesNo
    case .number:
      reportMisplaced(
        in: fields, "a number",
        own + ["unit", "also", "from", "to", "confirm", "decimals", "as"])
      question = measure(fields, subject).map { .number($0) }
    case .date:
      reportMisplaced(in: fields, "a date", own + ["teaches", "as"])
      question = .date
    case .text:
      reportMisplaced(in: fields, "a text", own + ["most", "teaches", "as"])
      require(["most"], in: fields, subject)
      question = fields["most"].flatMap { integer($0, "length", in: 1...Limits.text) }
        .map { .text(most: $0) }
    }
    return question.map { .ask($0) } ?? .broken
  }

  private mutating func require(_ keys: [String], in fields: Fields, _ subject: String) {
    for key in keys where fields.member(key) == nil {
      findings.report(.missingKey, "\(subject) has no '\(key)'", at: fields.value.place)
    }
  }

  private mutating func choices(_ fields: Fields, _ subject: String) -> Choices? {
    require(["of"], in: fields, subject)
    guard let of = fields["of"] else { return nil }
    let options = declaredNames(of, "option")
    let none = fields["none"].flatMap { declared($0) }
    if let none { unique(options + [none], "option") }
    guard !options.isEmpty else { return nil }
    let allowsOther = flag(fields["other"]) ?? false
    guard options.count + (allowsOther ? 1 : 0) <= Limits.options else {
      findings.report(
        .numberOutsideLimits, "\(options.count) options are too many", at: of.place,
        help: "a question has \(Limits.options) at most, of which own words are one")
      return nil
    }
    let ids = options.compactMap { try? OptionID($0.value) }
    let noneID = none.flatMap { try? OptionID($0.value) }
    guard ids.count == options.count, (none == nil) == (noneID == nil),
      of.elements?.count == ids.count, Set(ids).count == ids.count
    else { return nil }
    return Choices(options: ids, none: noneID, allowsOther: allowsOther)
  }
}
