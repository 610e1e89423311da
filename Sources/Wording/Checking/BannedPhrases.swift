import JSONSource

/// Words that Nightlight never says, in any text.
///
/// No text may call anything safe or free of risk, or say when somebody will be sober; and no
/// message blames the person who typed. "Safer", "lower risk" and "sleeping safely" may be said.
package enum BannedPhrases {
  package static let all = [
    "safe to", "is safe", "low risk", "no risk", "no concern", "sober by",
    "invalid", "illegal", "oops",
  ]

  /// The phrases that stand in a text, whole words only, in the order of `all`.
  ///
  /// Capitals, hyphens and line ends make no difference; any other mark parts two words.
  package static func found(in text: String) -> [String] {
    guard mayBe(in: text) else { return [] }
    let words = words(of: text)
    return zip(all, wanted).filter { _, wanted in
      words.indices.contains { words[$0...].starts(with: wanted) }
    }.map(\.0)
  }

  /// The words of each phrase.
  private static let wanted = all.map(words(of:))

  /// The longest word of each phrase.
  private static let telling = Set(wanted.map { $0.reduce("") { $1.count > $0.count ? $1 : $0 } })
    .map { Array($0.utf8) }

  /// Whether the letters of a phrase's longest word stand anywhere in a text, be they part of another
  /// word: nearly every text is passed over so. Of what is not ASCII capitals are not known here.
  private static func mayBe(in text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      !bytes.allSatisfy { $0 < 0x80 }
        || telling.contains { word in
          bytes.indices.dropLast(word.count - 1).contains { start in
            word.indices.allSatisfy { word[$0] == bytes[start + $0] | 0x20 }
          }
        }
    }
  }

  static func check(_ entries: [CatalogueEntry]) -> [Diagnostic] {
    entries.flatMap(\.localizations).filter { $0.language.base == .english }.flatMap(\.forms)
      .flatMap { form in
        found(in: form.text).map { phrase in
          Diagnostic(
            error: .bannedPhrase, "the text says '\(phrase)'", at: form.place,
            help: help(for: phrase))
        }
      }
  }

  private static func help(for phrase: String) -> String {
    switch phrase {
    case "invalid", "illegal", "oops": "say what is wrong with what was typed, and what to do"
    case "sober by": "nobody can say when; leave the time out"
    default: "say what lowers the risk; nothing is called safe or free of risk"
    }
  }

  /// The words of a text in small letters, with a stroke for each mark between them.
  private static func words(of text: String) -> [Substring] {
    var marked = ""
    for character in text.lowercased() {
      switch character {
      case "a"..."z", "0"..."9", "'", "’": marked.append(character)
      case "-", "‐", "‑": marked += " "
      case _ where character.isLetter || character.isNumber: marked.append(character)
      case _ where character.isWhitespace: marked += " "
      default: marked += " | "
      }
    }
    return marked.split(separator: " ")
  }
}
