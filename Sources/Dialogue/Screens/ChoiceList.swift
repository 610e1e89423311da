internal import Questions
internal import Wording

/// The choices of a question in the order shown: the options, own words, and last the option that
/// goes with no other.
struct ChoiceList: Hashable, Sendable {
  let items: [Item]
  let state: StateID

  init(_ choices: Choices, of state: StateID) {
    items =
      choices.options.map(Item.option) + (choices.allowsOther ? [.other] : [])
      + (choices.none.map { [.option($0)] } ?? [])
    self.state = state
    exclusive = choices.none == nil ? nil : items.count - 1
  }

  /// The place of the choice that goes with no other.
  let exclusive: Int?

  enum Item: Hashable, Sendable {
    case option(OptionID)
    case other
  }

  /// The options at some places, and whether own words are among them.
  func chosen(_ places: [Int]) -> (options: [OptionID], other: Bool) {
    let chosen = places.map { items[$0] }
    let options = chosen.compactMap { item in
      if case .option(let option) = item { option } else { nil }
    }
    return (options, chosen.contains(.other))
  }

  func label(_ place: Int, in phrases: Phrasebook) -> String {
    switch items[place] {
    case .option(let option): phrases.option(option, of: state)
    case .other: phrases.otherOption(of: state)
    }
  }

  func write(on page: inout Page, in scene: Scene) {
    for place in items.indices {
      scene.add(place + 1, { label(place, in: $0) }, to: &page)
    }
  }
}
