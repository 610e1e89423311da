internal import Authoring
internal import Engine
internal import JSONSource
internal import Questions
internal import Storing

/// A questionnaire and its catalogues as they lie in the data folder.
struct ScriptFiles {
  let questionnaire: SourceFile
  /// The questionnaire's own, then those that it shares.
  let catalogues: [SourceFile]
  /// The bytes of all files as a store keeps them, the questionnaire's first.
  let contents: [StoredContent]

  /// Takes files whose contents a store may keep already: then nothing is hashed.
  init(_ files: DataFiles, knownTo store: Store) throws(Failure) {
    (questionnaire, catalogues) = (files.questionnaire, files.catalogues)
    var contents: [StoredContent] = []
    for file in files.all {
      contents.append(
        try Failure.translating { () throws(StoreError) in try store.identified(file.bytes) })
    }
    self.contents = contents
  }

  init(_ files: DataFiles) {
    (questionnaire, catalogues) = (files.questionnaire, files.catalogues)
    contents = files.all.map { StoredContent($0.bytes) }
  }

  var questionnaireDigest: ContentDigest { contents[0].digest }
  var catalogueDigests: [ContentDigest] { contents.dropFirst().map(\.digest) }

  /// Makes the questionnaire ready to run.
  ///
  /// Files that were checked in full before need a check of their structure only.
  ///
  /// - Throws: when anything in the questionnaire is an error; the messages say everything.
  func script(_ checking: QuestionnaireLoader.Checking, _ messages: inout Writer)
    throws(Failure) -> Script
  {
    let catalogues = Script.read(catalogues)
    let loaded = QuestionnaireLoader.load(questionnaire, on: nil, checking: checking)
    return try Script(
      Machine(try loaded.orFailure(&messages)), questionnaire: questionnaireDigest,
      catalogues: catalogues, digests: catalogueDigests)
  }
}
