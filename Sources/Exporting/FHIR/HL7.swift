/// Names of HL7's own that are used.
enum HL7 {
  private static let definitions = "http://hl7.org/fhir/StructureDefinition"
  static let translation = "\(definitions)/translation"
  static let absent = "\(definitions)/data-absent-reason"
  static let unit = "\(definitions)/questionnaire-unit"
  static let least = "\(definitions)/minValue"
  static let most = "\(definitions)/maxValue"
  static let exclusive = "\(definitions)/questionnaire-optionExclusive"
  static let itemControl = "\(definitions)/questionnaire-itemControl"
  static let author = "\(definitions)/questionnaireresponse-author"
  static let itemControls = "http://hl7.org/fhir/questionnaire-item-control"
  static let units = "http://unitsofmeasure.org"

  private static let systems = "http://terminology.hl7.org/CodeSystem"
  static let confidentiality = "\(systems)/v3-Confidentiality"
  static let acts = "\(systems)/v3-ActCode"
  static let communications = "\(systems)/communication-category"
  static let participants = "\(systems)/provenance-participant-type"
}
