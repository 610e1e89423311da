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
  /// The date of the visit.
  package let date: CalendarDate
  /// Whether the family went through everything.
  package let isFinished: Bool
  /// In every leaflet, in the file's order.
  package let always: [AdviceID]
  /// For this family, most important first.
  package let personal: [AdviceID]

  package init(of session: Session) {
    let questionnaire = session.questionnaire
    self.questionnaire = questionnaire.id
    version = questionnaire.version
    status = questionnaire.review.status
    date = session.opening.date
    isFinished = !session.isCutShort && session.stage != .talking
    let shown = questionnaire.advice.filter { $0.audience == .parent && $0.hold == nil }
    always = shown.filter { $0.leaflet == .always }.map(\.id)
    let personal = Set(shown.filter { $0.leaflet == .personal }.map(\.id))
    self.personal = session.advice.map(\.id).filter(personal.contains)
  }
}
