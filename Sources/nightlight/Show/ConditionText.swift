internal import Questions
internal import Wording

/// A condition in words, for a person with the paper in hand.
struct ConditionText {
  let words: ShowWords
  /// The state whose own answer is spoken of: it needs no number.
  var asking: StateID?

  func text(_ condition: Condition) -> String {
    switch condition {
    case .constant(let value):
      words.text(value ? "always" : "never")
    case .is(let state, let option) where state == asking,
      .has(let state, let option) where state == asking:
      words.text("option", [.text: words.option(option, of: state)])
    case .is(let state, let option):
      words.text("is", [.number: words.number(state), .text: words.option(option, of: state)])
    case .has(let state, let option):
      words.text("has", [.number: words.number(state), .text: words.option(option, of: state)])
    case .chosen(let state) where state == asking:
      words.text("anything")
    case .chosen(let state):
      words.text("chosen", [.number: words.number(state)])
    case .compare(let quantity, let comparison, let number):
      compare(quantity, comparison, number)
    case .answered(let state):
      words.text("answered", [.number: words.number(state)])
    case .unsure(let state):
      words.text("unsure", [.number: words.number(state)])
    case .role(let role):
      words.text("role", [.role: words.words.text(.role(role))])
    case .fact(let fact):
      fact.description
    case .all(let parts):
      joined(parts, by: "all")
    case .any(let parts):
      joined(parts, by: "any")
    case .not(let part):
      words.text("not", [.text: text(part)])
    case .maybe(let part):
      words.text("maybe", [.text: text(part)])
    case .some(let collection, let part):
      words.text("some", [.name: collection.name, .text: text(part)])
    case .every(let collection, let part):
      words.text("every", [.name: collection.name, .text: text(part)])
    case .count(let collection, let part, let comparison, let number):
      words.text(
        "count",
        [
          .name: collection.name, .text: text(part),
          .value: "\(comparison.sign) \(number)",
        ])
    }
  }

  private func compare(_ quantity: Quantity, _ comparison: Comparison, _ number: Int) -> String {
    let name: String
    var shown = String(number)
    switch quantity {
    case .question(let state):
      name = words.number(state)
      if let measure = words.measure(of: state) { shown = words.number(number, in: measure) }
    case .score(let score): name = score.description
    case .derived(let derived): name = derived.rawValue
    }
    return words.text(comparison.key, [.name: name, .number: shown])
  }

  private func joined(_ parts: [Condition], by key: String) -> String {
    parts.map { part in
      switch part {
      case .all, .any: "(\(text(part)))"
      case .constant, .is, .has, .chosen, .compare, .answered, .unsure, .role, .fact, .not, .some,
        .every, .count, .maybe:
        text(part)
      }
    }.joined(separator: " \(words.text(key)) ")
  }
}

extension Questions.Collection {
  /// The kind of person or the list, by its name.
  var name: String {
    switch self {
    case .people(let kind): kind.description
    case .list(let list): list.description
    }
  }
}

extension Comparison {
  fileprivate var key: String {
    switch self {
    case .atLeast: "at-least"
    case .atMost: "at-most"
    case .over: "over"
    case .under: "under"
    }
  }

  fileprivate var sign: String {
    switch self {
    case .atLeast: "≥"
    case .atMost: "≤"
    case .over: ">"
    case .under: "<"
    }
  }
}
