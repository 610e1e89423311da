internal import Engine
internal import Questions

/// The pieces that two questionnaires have between them.
enum Merging {
  /// One order of both: that of the second, with what only the first has behind what stands before
  /// it there.
  static func order<ID: Hashable>(_ first: [ID], _ second: [ID]) -> [ID] {
    var merged = second
    var next = 0
    for id in first {
      if let index = merged.firstIndex(of: id) {
        next = index + 1
      } else {
        merged.insert(id, at: next)
        next += 1
      }
    }
    return merged
  }

  static func people(_ first: [PersonKind], _ second: [PersonKind]) -> [PersonKind] {
    order(first.map(\.id), second.map(\.id)).map { id in
      let kinds = (first + second).filter { $0.id == id }
      let least = kinds.map(\.count.lowerBound).min() ?? 0
      let most = kinds.map(\.count.upperBound).max() ?? 0
      return PersonKind(
        id: id, roles: kinds.map(\.roles).reduce([]) { order($0, $1) }, count: least...most)
    }
  }

  static func lists(_ first: [FixedList], _ second: [FixedList]) -> [FixedList] {
    order(first.map(\.id), second.map(\.id)).map { id in
      let members = (first + second).filter { $0.id == id }.flatMap(\.members)
      let names = [first, second].map { lists in
        lists.first { $0.id == id }?.members.map(\.id) ?? []
      }
      return FixedList(
        id: id,
        members: order(names[0], names[1]).compactMap { name in
          members.last { $0.id == name }
        })
    }
  }

  /// The questions of which the age follows.
  static func age(_ first: AgeQuestions?, _ second: AgeQuestions?) throws(Incomparable)
    -> AgeQuestions?
  {
    guard let first, let second else { return first ?? second }
    guard first.born == second.born,
      first.gestation == nil || second.gestation == nil || first.gestation == second.gestation
    else { throw .age }
    return AgeQuestions(born: first.born, gestation: second.gestation ?? first.gestation)
  }

  /// A question that has every answer of both; nil where they ask for different things.
  static func question(_ first: Question, _ second: Question) -> Question? {
    switch (first, second) {
    case (.one, .one), (.one, .yesNo), (.yesNo, .one): oneOf(first.choices, second.choices)
    case (.many(let first), .many(let second)): many(first, second)
    case (.number(let first), .number(let second)): number(first, second)
    case (.text(let first), .text(let second)): .text(most: max(first, second))
    case (.yesNo, .yesNo), (.date, .date): second
    case (.one, _), (.many, _), (.yesNo, _), (.number, _), (.date, _), (.text, _): nil
    }
  }

  private static func oneOf(_ first: Choices?, _ second: Choices?) -> Question? {
    guard let first, let second else { return nil }
    return .one(
      Choices(
        options: order(first.named, second.named), none: nil,
        allowsOther: first.allowsOther || second.allowsOther))
  }

  /// What excludes all others must be the same in both, where both have it.
  private static func many(_ first: Choices, _ second: Choices) -> Question? {
    let none = second.none ?? first.none
    let options = order(first.options, second.options)
    guard first.none == nil || first.none == none, none.map(options.contains) != true else {
      return nil
    }
    return .many(
      Choices(
        options: options, none: none, allowsOther: first.allowsOther || second.allowsOther))
  }

  private static func number(_ first: Measure, _ second: Measure) -> Question? {
    guard first.unit == second.unit, first.decimals == second.decimals else { return nil }
    let least = min(first.range.lowerBound, second.range.lowerBound)
    let most = max(first.range.upperBound, second.range.upperBound)
    return .number(
      Measure(
        unit: second.unit, also: second.also, notation: second.notation, decimals: second.decimals,
        range: least...most, plausible: least...most))
  }
}
