package import Questions
package import Records
package import Wording

/// A questionnaire as a form of FHIR R4, for one reader, and all that is needed to fill it in.
package struct FHIRForm {
  let form: Form
  let names: FHIRNames
  let words: FHIRWords
  let digest: ContentDigest
  let digesting: Digesting

  /// Makes the form out of a questionnaire, the digest of its exact bytes, and its words in all their
  /// languages.
  package init(
    _ questionnaire: Questionnaire, digest: ContentDigest, words: Words, for reader: Reader,
    digesting: @escaping Digesting
  ) {
    form = Form(of: questionnaire, for: reader)
    names = FHIRNames(questionnaire: questionnaire.id)
    self.words = FHIRWords(words)
    (self.digest, self.digesting) = (digest, digesting)
  }

  /// Codings with their translations, for the form itself.
  var codings: FHIRCodings { FHIRCodings(names: names, words: words) }
  /// Codings as they stand in what is filled in.
  var plainCodings: FHIRCodings { FHIRCodings(names: names, words: words.plain) }
  var reader: Reader { form.reader }
  var questionnaire: Questionnaire { form.questionnaire }

  /// The address of exactly this version of the form.
  var canonical: String { "\(names.form(for: reader))|\(questionnaire.version)" }
}
