internal import Authoring
internal import Engine
internal import JSONSource
internal import Questions
internal import Storing
internal import Wording

/// A questionnaire ready to run, its words, and the digests of the exact bytes of both.
struct Script {
  let machine: Machine
  let questionnaire: ContentDigest
  let catalogues: [Catalogue]
  let catalogueDigests: [ContentDigest]

  /// Takes the catalogues that belong to a questionnaire, once they are read.
  init(
    _ machine: Machine, questionnaire: ContentDigest, catalogues: ReadingCatalogues,
    digests: [ContentDigest]
  ) throws(Failure) {
    (self.machine, self.questionnaire) = (machine, questionnaire)
    catalogueDigests = digests
    self.catalogues = try catalogues.value.get()
  }

  typealias ReadingCatalogues = Meanwhile<Result<[Catalogue], Failure>>

  /// Begins to read catalogues, which takes as long as half a questionnaire does.
  static func read(_ files: [SourceFile]) -> ReadingCatalogues {
    Meanwhile { Result { () throws(Failure) in try catalogues(files) } }
  }

  private static func catalogues(_ files: [SourceFile]) throws(Failure) -> [Catalogue] {
    var catalogues: [Catalogue] = []
    for file in files {
      do throws(Diagnostic) {
        catalogues.append(try Catalogue(reading: file))
      } catch {
        throw Failure(.badData, "the words cannot be read: \(error.rendered)")
      }
    }
    return catalogues
  }

  func words(in language: LanguageTag) -> Words {
    Words(catalogues: catalogues, language: language)
  }

  /// The language of that tag, when there are any words of the questionnaire in it.
  func language(_ tag: String) throws(Failure) -> LanguageTag {
    try Self.language(tag, of: catalogues.first)
  }

  /// The language of that tag, when a catalogue has words in it.
  static func language(_ tag: String, of own: Catalogue?) throws(Failure) -> LanguageTag {
    guard let language = LanguageTag(tag) else {
      throw Failure(.wrongUsage, "'\(tag)' is not the name of a language, such as en or ur")
    }
    if language == .pseudo || language.base == own?.sourceLanguage.base { return language }
    let languages = own?.languages ?? []
    guard languages.contains(language) || languages.contains(language.base) else {
      throw Failure(
        .noInput, "there are no words in '\(language)'",
        help: "there are words in: \(languages.map(\.description).joined(separator: ", "))")
    }
    return language
  }
}
