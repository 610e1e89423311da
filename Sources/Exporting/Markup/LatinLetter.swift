/// Latin letters without what stands over, under or through them.
enum LatinLetter {
  /// The plain letters of a Latin letter: `L` for `Ł`, `e` for `é`, `ss` for `ß`; nil for a letter of
  /// another script, or one that has no plain form.
  ///
  /// Unicode's name of a letter says what it is made of.
  static func plain(_ scalar: Unicode.Scalar) -> String? {
    guard let name = scalar.properties.name else { return nil }
    let words = name.split(separator: " ")
    guard words.count > 3, words[0] == "LATIN", words[2] == "LETTER" || words[2] == "LIGATURE"
    else { return nil }
    let letter = words[3...].prefix { $0 != "WITH" }.joined(separator: " ")
    guard let plain = letter.utf8.count == 1 ? letter : made[letter] else { return nil }
    return words[1] == "SMALL" ? plain.lowercased() : plain
  }

  private static let made = [
    "AE": "AE", "OE": "OE", "IJ": "IJ", "FF": "FF", "FI": "FI", "FL": "FL", "SHARP S": "SS",
    "ETH": "D", "THORN": "TH", "ENG": "N", "DOTLESS I": "I", "DOTLESS J": "J", "KRA": "K",
    "LONG S": "S",
  ]
}
