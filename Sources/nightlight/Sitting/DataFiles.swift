internal import Authoring
internal import JSONSource

/// The files of one questionnaire, read and not yet looked into.
struct DataFiles {
  let questionnaire: SourceFile
  /// The questionnaire's own catalogue, then those that it shares.
  let catalogues: [SourceFile]
  private let id: String
  private let folder: DataFolder

  init(_ id: String, in folder: DataFolder) throws(Failure) {
    (self.id, self.folder) = (id, folder)
    questionnaire = try folder.questionnaire(id)
    catalogues = try folder.catalogues(for: id)
  }

  /// Where the questionnaire lies.
  var path: String { folder.questionnaires.path(of: questionnaire.name) }

  /// What a proof of the questionnaire left behind, read when asked for.
  var receipt: SourceFile? { folder.receipt(of: id) }

  /// The questionnaire, then the catalogues.
  var all: [SourceFile] { [questionnaire] + catalogues }

  /// Begins to look into the questionnaire, as far as its structure, while the store is opened.
  func loadStructure() -> Meanwhile<LoadedQuestionnaire> {
    Meanwhile { [questionnaire] in
      QuestionnaireLoader.load(questionnaire, on: nil, checking: .structure)
    }
  }
}
