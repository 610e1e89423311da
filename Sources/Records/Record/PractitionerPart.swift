/// What only the practitioner's record holds.
package struct PractitionerPart: Hashable, Sendable {
  package let stage: Stage
  package let circumstances: Circumstances
  package let seen: [RecordedAnswer]
  package let notKnown: [Gap]
  package let setAside: [RecordedQuestion]
  package let scores: [RecordedScore]
  package let units: [RecordedUnits]
  package let rules: [FiredRule]
  package let prompts: [FiredPrompt]
  package let actions: [RecordedAction]
  package let notClosed: [OpenItem]

  /// How far the practitioner's own part has come.
  package enum Stage: String, Hashable, Sendable {
    case none, begun, ended
  }
}
