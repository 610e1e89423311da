internal import JSONSource
internal import Wording

/// The language in which the program speaks to a practitioner: English, unless `--language` says
/// otherwise. In which language a talk was held makes no difference to it.
extension Desk {
  /// The words of the program itself.
  ///
  /// - Throws: when they cannot be found or read, or there are none in the language asked for.
  func interfaceWords() throws(Failure) -> Words {
    let folder = try dataFolder()
    guard let file = folder.interface else {
      throw Failure(.noInput, "there are no words of the program in \(folder.localizations.path)")
    }
    let catalogues = try Script.read([file]).value.get()
    return Words(
      catalogues: catalogues, language: try practitionerLanguage(of: catalogues.first))
  }

  /// The language asked for, when a catalogue has words in it.
  func practitionerLanguage(of catalogue: Catalogue?) throws(Failure) -> LanguageTag {
    guard let tag = arguments[.language] else { return .english }
    return try Script.language(tag, of: catalogue)
  }
}
