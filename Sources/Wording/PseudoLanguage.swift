/// English that looks foreign: accented, longer by two fifths, in brackets.
///
/// It shows what a screen does with a longer language, and which words on it come from no
/// catalogue.
enum PseudoLanguage {
  static func text(_ template: Template) -> Template {
    var template = template
    var length = 0
    template.pieces = template.pieces.map { piece in
      guard case .literal(let literal) = piece else { return piece }
      length += literal.count
      return .literal(String(literal.map { accents[$0] ?? $0 }))
    }
    template.pieces.insert(.literal("⟦"), at: 0)
    template.pieces.append(.literal(padding((length * 2 + 4) / 5) + "⟧"))
    return template
  }

  /// Whether a key is for a word that people type, which stays as it is in every language.
  static func isTyped(_ key: String) -> Bool {
    key.split(separator: ".").contains("command")
  }

  /// So many characters of filling words.
  private static func padding(_ length: Int) -> String {
    let words = " öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé šîẋ"
    let repeated = String(repeating: words, count: length / words.count + 1)
    return String(repeated.prefix(length))
  }

  private static let accents: [Character: Character] = Dictionary(
    uniqueKeysWithValues: zip(
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ",
      "åƀçðéƒğĥîĵķļɱñöþɋŕšţûṽŵẋýžÅƁÇÐÉƑĞĤÎĴĶĻṀÑÖÞɊŔŠŢÛṼŴẊÝŽ"))
}
