internal import Questions

/// What may have become of one question, as far as routes can tell.
enum Outcome: Hashable {
  case chosen([OptionID], other: Bool)
  case unsure
  /// Declined, put off, or not answered yet.
  case open

  func has(_ option: OptionID) -> Bool {
    switch self {
    case .chosen(let options, _): options.contains(option)
    case .unsure, .open: false
    }
  }

  /// Everything that may become of a question with choices; nil where that is too much to go
  /// through.
  static func all(of question: Question) -> [Outcome]? {
    let answers: [Outcome]
    switch question {
    case .yesNo, .one:
      let choices = question.choices ?? .yesNo
      answers =
        choices.named.map { .chosen([$0], other: false) }
        + (choices.allowsOther ? [.chosen([], other: true)] : [])
    case .many(let choices):
      guard choices.options.count <= mostOptions else { return nil }
      let sets = (0..<(1 << choices.options.count)).map { bits in
        choices.options.indices.filter { bits >> $0 & 1 == 1 }.map { choices.options[$0] }
      }
      answers =
        sets.filter { !$0.isEmpty }.map { .chosen($0, other: false) }
        + (choices.none.map { [.chosen([$0], other: false)] } ?? [])
        + (choices.allowsOther ? sets.map { .chosen($0, other: true) } : [])
    case .number, .date, .text: return nil
    }
    return answers + [.unsure, .open]
  }

  private static let mostOptions = 10
}

/// What a condition comes to when one question is looked at and no other.
enum Verdict: Hashable {
  case holds, fails
  /// It rests on an answer that was not given.
  case unknown
  /// It rests on something else.
  case elsewhere

  func or(_ other: Verdict) -> Verdict {
    switch (self, other) {
    case (.holds, _), (_, .holds): .holds
    case (.elsewhere, _), (_, .elsewhere): .elsewhere
    case (.unknown, _), (_, .unknown): .unknown
    case (.fails, .fails): .fails
    }
  }

  var opposite: Verdict {
    switch self {
    case .holds: .fails
    case .fails: .holds
    case .unknown, .elsewhere: self
    }
  }
}
