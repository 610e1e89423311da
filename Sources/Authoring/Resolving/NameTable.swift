import JSONSource
import Questions

/// Where each name of a draft leads: the index among its kind, in the order of the file.
struct NameTable: Sendable {
  let states: [String: Int]
  let facts: [String: Int]
  let scores: [String: Int]
  let advice: [String: Int]
  let prompts: [String: Int]
  let sources: [String: Int]
  let parts: [String: Int]
  let kinds: [String: Int]
  let lists: [String: Int]
  /// The kind of person that has a role.
  let roles: [String: Int]
  /// The states that are urgent screens.
  let urgent: Set<Int>

  init(_ draft: Draft) {
    let states = Self.indices(draft.states.map(\.name))
    self.states = states
    facts = Self.indices(draft.facts.map(\.name))
    scores = Self.indices(draft.scores.map(\.name))
    advice = Self.indices(draft.advice.map(\.name))
    prompts = Self.indices(draft.prompts.map(\.name))
    sources = Self.indices(draft.sources.map(\.name))
    parts = Self.indices(draft.parts)
    kinds = Self.indices(draft.people.map(\.name))
    lists = Self.indices(draft.lists.map(\.name))
    roles = Dictionary(
      draft.people.enumerated().flatMap { index, kind in kind.roles.map { ($0.value, index) } },
      uniquingKeysWith: { first, _ in first })
    urgent = Set(draft.urgent.compactMap { states[$0.state.value] })
  }

  private static func indices(_ names: [Name]) -> [String: Int] {
    Dictionary(
      names.enumerated().map { ($1.value, $0) }, uniquingKeysWith: { first, _ in first })
  }
}
