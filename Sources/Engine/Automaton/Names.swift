package import Questions

/// Where each name of a questionnaire stands: names become indices once, here.
package struct Names: Hashable, Sendable {
  private let states: [StateID: Int]
  private let facts: [FactID: Int]
  private let scores: [ScoreID: Int]
  private let kinds: [PersonKindID: Int]
  private let lists: [FixedListID: Int]

  package init(_ questionnaire: Questionnaire) {
    func indices<ID: Hashable>(_ ids: [ID]) -> [ID: Int] {
      Dictionary(ids.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    }
    states = indices(questionnaire.states.map(\.id))
    facts = indices(questionnaire.facts.map(\.id))
    scores = indices(questionnaire.scores.map(\.id))
    kinds = indices(questionnaire.people.map(\.id))
    lists = indices(questionnaire.lists.map(\.id))
  }

  package func index(of state: StateID) -> Int { Self.found(states[state], state) }
  package func index(of fact: FactID) -> Int { Self.found(facts[fact], fact) }
  package func index(of score: ScoreID) -> Int { Self.found(scores[score], score) }
  package func index(of kind: PersonKindID) -> Int { Self.found(kinds[kind], kind) }
  package func index(of list: FixedListID) -> Int { Self.found(lists[list], list) }

  /// The place of a state that may not be in the questionnaire, such as one from a stored event.
  package func place(of state: StateID) -> Int? { states[state] }
  package func place(of kind: PersonKindID) -> Int? { kinds[kind] }

  private static func found<Subject>(_ index: Int?, _ id: Identifier<Subject>) -> Int {
    guard let index else { preconditionFailure("the checked questionnaire has no '\(id)'") }
    return index
  }
}
