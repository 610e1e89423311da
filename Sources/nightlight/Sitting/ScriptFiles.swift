internal import Authoring
internal import Engine
internal import JSONSource
internal import Questions
internal import Storing

/// A questionnaire and its catalogues as they lie in the data folder.
struct ScriptFiles {
  private let files: DataFiles
  /// The questionnaire's own, then those that it shares, being read.
  private let catalogues: Script.ReadingCatalogues
  /// The bytes of all files as a store keeps them, the questionnaire's first.
  let contents: [StoredContent]

  /// Takes files whose contents a store may keep already: then nothing is hashed.
  init(
    _ files: DataFiles, _ catalogues: Script.ReadingCatalogues, knownTo store: Store
  ) throws(Failure) {
    (self.files, self.catalogues) = (files, catalogues)
    var contents: [StoredContent] = []
    for file in files.all {
      contents.append(
        try Failure.translating { () throws(StoreError) in try store.identified(file.bytes) })
    }
    self.contents = contents
  }

  init(_ files: DataFiles) {
    (self.files, catalogues) = (files, Script.read(files.catalogues))
    contents = files.all.map { StoredContent($0.bytes) }
  }

  var questionnaire: SourceFile { files.questionnaire }
  /// Where the questionnaire lies.
  var path: String { files.path }

  /// Whether a proof of these very bytes left a receipt.
  var isVouchedFor: Bool {
    files.receipt.map { Receipt.vouches($0, for: questionnaireDigest) } ?? false
  }

  var questionnaireDigest: ContentDigest { contents[0].digest }
  var catalogueDigests: [ContentDigest] { contents.dropFirst().map(\.digest) }

  /// Makes the questionnaire ready to run, as it was loaded.
  ///
  /// - Throws: when anything in the questionnaire is an error; the messages say everything.
  func script(_ loaded: LoadedQuestionnaire, _ messages: inout Writer) throws(Failure) -> Script {
    try Script(
      Machine(try loaded.orFailure(&messages)), questionnaire: questionnaireDigest,
      catalogues: catalogues, digests: catalogueDigests)
  }
}
