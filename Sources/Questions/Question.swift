/// What kind of answer a state asks for.
package enum Question: Hashable, Sendable {
  /// Exactly one of the choices.
  case one(Choices)
  /// One or more of the choices.
  case many(Choices)
  case yesNo
  case number(Measure)
  case date
  /// Own words, up to so many characters; never read by rules.
  case text(most: Int)

  /// The choices offered, `yes` and `no` included; nil for numbers, dates and texts.
  package var choices: Choices? {
    switch self {
    case .one(let choices), .many(let choices): choices
    case .yesNo: .yesNo
    case .number, .date, .text: nil
    }
  }
}

/// The choices of a question.
package struct Choices: Hashable, Sendable {
  /// The options, in the order shown, without the exclusive one.
  package let options: [OptionID]
  /// The option that excludes all others, such as `none-of-these`.
  package let none: OptionID?
  /// Whether the answer may be given in other, own words.
  package let allowsOther: Bool

  package init(options: [OptionID], none: OptionID?, allowsOther: Bool) {
    (self.options, self.none, self.allowsOther) = (options, none, allowsOther)
  }

  package static let yesNo = Choices(options: [.yes, .no], none: nil, allowsOther: false)

  /// Every option with a name, the exclusive one last.
  package var named: [OptionID] { options + (none.map { [$0] } ?? []) }
}

extension OptionID {
  package static let yes = OptionID(known: "yes")
  package static let no = OptionID(known: "no")
  /// The name under which a questionnaire may give words of its own to the choice of own words.
  package static let other = OptionID(known: "other")
}
