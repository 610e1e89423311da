internal import Advising
package import Engine
package import Questions

/// What goes into a family's leaflet: no name, no answer, and no case reference.
///
/// The items that stand in every leaflet are the same, in the same order, for every family. The
/// others are those of the advice given that no sensitive answer bears upon.
package struct LeafletContent: Hashable, Sendable {
  package let questionnaire: QuestionnaireID
  package let version: SemanticVersion
  package let status: Review.Status
  /// Whether the session was begun without a proof of what the questionnaire promises.
  package let isUnproved: Bool
  /// The date of the visit.
  package let date: CalendarDate
  /// Whether the family went through everything.
  package let isFinished: Bool
  /// In every leaflet: when to get help at once. It is the advice that rests on what an urgent
  /// screen rests on.
  package let signs: [AdviceID]
  /// In every leaflet, in the file's order, without the signs.
  package let always: [AdviceID]
  /// For this family: by level, and what is certain before what cannot be excluded.
  package let personal: [AdviceID]

  package init(of session: Session) {
    let questionnaire = session.questionnaire
    self.questionnaire = questionnaire.id
    version = questionnaire.version
    status = questionnaire.review.status
    isUnproved = session.opening.isUnproved
    date = session.opening.date
    isFinished = session.isTalkComplete
    let shown = questionnaire.advice.filter { $0.audience == .parent && $0.hold == nil }
    let urgent = questionnaire.urgent.compactMap(\.when)
    let always = shown.filter { $0.leaflet == .always }
    signs = always.filter { urgent.contains($0.when) }.map(\.id)
    self.always = always.filter { !urgent.contains($0.when) }.map(\.id)
    let given = session.advice
    personal = Advice.Level.allCases.flatMap { level in
      let items = shown.filter { $0.leaflet == .personal && $0.level == level }.map(\.id)
      return Certainty.allCases.flatMap { certainty in
        items.filter { given.contains(AdviceGiven(id: $0, text: certainty)) }
      }
    }
  }
}
