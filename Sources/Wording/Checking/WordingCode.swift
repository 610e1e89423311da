import JSONSource

/// The stable names of everything that can be wrong with words.
package enum WordingCode: String, Hashable, Sendable, CaseIterable {
  case catalogueType = "catalogue-type"
  case catalogueMissingKey = "catalogue-missing-key"
  case catalogueUnknownKey = "catalogue-unknown-key"
  case catalogueLanguage = "catalogue-language"
  case catalogueValue = "catalogue-value"

  case missing = "wording-missing"
  case unused = "wording-unused"
  case untranslated = "wording-untranslated"
  case unfinished = "wording-unfinished"
  case empty = "wording-empty"
  case unseenCharacter = "wording-unseen-character"
  case placeholder = "wording-placeholder"
  case brace = "wording-brace"
  case pluralMissing = "wording-plural-missing"
  case pluralUnused = "wording-plural-unused"
  case pluralLanguage = "wording-plural-language"
  case bannedPhrase = "wording-banned-phrase"
  case longSentence = "wording-long-sentence"
  case readingAge = "wording-reading-age"
}

extension Diagnostic {
  init(error code: WordingCode, _ message: String, at place: Place, help: String? = nil) {
    self.init(error: code.rawValue, message, at: place, help: help)
  }

  init(warning code: WordingCode, _ message: String, at place: Place, help: String? = nil) {
    self.init(warning: code.rawValue, message, at: place, help: help)
  }
}
