internal import Engine
internal import Exporting
internal import Questions
internal import Records
internal import Storing
internal import Wording

/// The forms that sessions were held with, each made once.
struct FHIRForms {
  private let reader: Reader
  private var forms: [Key: FHIRForm] = [:]

  init(for reader: Reader) { self.reader = reader }

  private struct Key: Hashable {
    let questionnaire: ContentDigest
    let words: [ContentDigest]
  }

  /// The form of a session, and whether it is new here.
  mutating func form(of script: Script) -> (form: FHIRForm, isNew: Bool) {
    let key = Key(questionnaire: script.questionnaire, words: script.catalogueDigests)
    if let form = forms[key] { return (form, false) }
    let form = Self.form(of: script, for: reader)
    let isNew = !forms.values.contains { $0.id == form.id }
    forms[key] = form
    return (form, isNew)
  }

  static func form(of script: Script, for reader: Reader) -> FHIRForm {
    FHIRForm(
      script.machine.questionnaire, digest: script.questionnaire, words: script.words(in: .english),
      for: reader
    ) { ContentDigest(of: $0) }
  }
}
