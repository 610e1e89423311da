/// A questionnaire that has been read and checked: every name in it leads somewhere, its routes
/// make no loop, and nothing a parent sees depends on what only a practitioner knows.
///
/// Everything stands in the order of the file. It holds routing and rules, no words: those are
/// looked up by name in a catalogue.
package struct Questionnaire: Hashable, Sendable {
  package let id: QuestionnaireID
  package let version: SemanticVersion
  package let review: Review
  package let sources: [Source]
  /// The parts of the talk, in order.
  package let parts: [PartID]
  package let people: [PersonKind]
  package let lists: [FixedList]
  package let start: Start
  package let urgent: [UrgentState]
  package let age: AgeQuestions?
  package let states: [State]
  package let facts: [Fact]
  package let scores: [Score]
  /// What stands on the plan card; nil where there is none.
  package let card: Card?
  /// What units of alcohol are worked out of; nil where nothing counts drinks.
  package let drinks: Drinks?
  package let advice: [Advice]
  package let prompts: [Prompt]
  package let guarantees: [Guarantee]
  package let examples: [Example]

  package init(
    id: QuestionnaireID, version: SemanticVersion, review: Review, sources: [Source],
    parts: [PartID], people: [PersonKind], lists: [FixedList], start: Start,
    urgent: [UrgentState], age: AgeQuestions?, states: [State], facts: [Fact], scores: [Score],
    card: Card?, drinks: Drinks?, advice: [Advice], prompts: [Prompt], guarantees: [Guarantee],
    examples: [Example]
  ) {
    self.id = id
    self.version = version
    self.review = review
    self.sources = sources
    self.parts = parts
    self.people = people
    self.lists = lists
    self.start = start
    self.urgent = urgent
    self.age = age
    self.states = states
    self.facts = facts
    self.scores = scores
    self.card = card
    self.drinks = drinks
    self.advice = advice
    self.prompts = prompts
    self.guarantees = guarantees
    self.examples = examples
  }

  /// The two ways into the one machine: with the parent, and afterwards alone.
  package struct Start: Hashable, Sendable {
    package let talk: StateID
    package let after: StateID?

    package init(talk: StateID, after: StateID?) {
      (self.talk, self.after) = (talk, after)
    }
  }
}
