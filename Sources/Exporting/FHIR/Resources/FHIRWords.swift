internal import Questions
internal import Wording

/// Words in English, with the same in every other language that there are words in.
struct FHIRWords {
  let words: Words
  private let others: [Words]

  init(_ words: Words) {
    self.words = words.in(.english)
    others = words.languages.filter { $0 != .pseudo && $0.base != .english }.map { words.in($0) }
  }

  private init(plain words: Words) { (self.words, others) = (words, []) }

  /// The same without translations.
  var plain: FHIRWords { FHIRWords(plain: words) }

  /// Words as a member and its translations; nothing where there are none.
  func members(_ name: String, _ key: WordingKey) -> [JSONTree.Member?] {
    members(name, words.optionalText(key), others.map { ($0.language, $0.ownText(key)) })
  }

  /// Words of the interface.
  func members(_ name: String, fhir key: String) -> [JSONTree.Member?] {
    members(
      name, words.text("fhir.\(key)"), others.map { ($0.language, $0.ownText("fhir.\(key)")) })
  }

  func has(_ key: WordingKey) -> Bool { words.optionalText(key).flatMap(FHIRText.text) != nil }

  private func members(
    _ name: String, _ text: String?, _ translated: [(LanguageTag, String?)]
  ) -> [JSONTree.Member?] {
    guard let text = text.flatMap(FHIRText.text) else { return [] }
    let translations = translated.compactMap { language, text in
      text.flatMap(FHIRText.text).map { translation($0, in: language) }
    }
    return [
      .init(name, .string(text)),
      .object("_\(name)", .extensions(translations)),
    ]
  }

  private func translation(_ text: String, in language: LanguageTag) -> JSONTree {
    .having(
      .init("url", code: HL7.translation),
      .extensions([
        .having(.init("url", code: "lang"), .init("valueCode", code: language.description)),
        .having(.init("url", code: "content"), .init("valueString", .string(text))),
      ]))
  }
}
