/// The syllables of English words, counted by their spelling.
///
/// English spelling does not tell syllables for certain: the rules count groups of vowels, leave
/// out the silent `e`, and part vowels that are spoken apart; words that break them are listed.
enum Syllables {
  /// The syllables of a word, or of all its parts when it is joined by hyphens.
  ///
  /// A group of figures counts as one.
  static func count(in word: String) -> Int {
    let word = word.lowercased().replacing("’", with: "'")
    return word.split { !$0.isLetter && !$0.isNumber && $0 != "'" }
      .map { part in part.contains(where: \.isNumber) ? 1 : count(inPart: part) }
      .reduce(0, +)
  }

  private static func count(inPart part: Substring) -> Int {
    if part.hasSuffix("n't") {
      // "Isn't" has a syllable more than "is", "don't" has none more than "do".
      let verb = part.dropLast(3)
      return count(inPart: verb) + (verb.last.map(isVowel) ?? true ? 0 : 1)
    }
    let word = String(part.prefix { $0 != "'" })
    let ending = part.drop { $0 != "'" }
    // "Nurse's" has a syllable more than "nurse".
    let isHissed =
      ending == "'s"
      && ["s", "x", "z", "ce", "se", "ze", "ge", "ch", "sh"]
        .contains { word.hasSuffix($0) }
    return count(inLetters: word) + (isHissed ? 1 : 0)
  }

  private static func count(inLetters word: String) -> Int {
    if word.isEmpty { return 0 }
    if let listed = SyllableExceptions.count(of: word) { return listed }
    if let (first, rest) = SyllableExceptions.compound(word) {
      return first + count(inLetters: rest)
    }
    let letters = Array(word)
    return max(1, groups(letters) - silent(letters) + parted(letters))
  }

  /// Runs of vowels; a `y` in front of a vowel at the beginning is none.
  private static func groups(_ letters: [Character]) -> Int {
    var (count, wasVowel) = (0, false)
    for (index, letter) in letters.enumerated() {
      let isVowel = isVowel(letter) && !(index == 0 && letter == "y")
      if isVowel, !wasVowel { count += 1 }
      wasVowel = isVowel
    }
    return count
  }

  /// Groups that are written with an `e` and not spoken.
  private static func silent(_ letters: [Character]) -> Int {
    var count = 0
    var stem = letters[...]
    for suffix in ["ly", "ful", "fully", "less", "ness", "ment", "ments"]
    where stem.count > suffix.count + 2 && String(stem.suffix(suffix.count)) == suffix {
      let rest = stem.dropLast(suffix.count)
      if rest.last == "e", let before = rest.dropLast().last, !isVowel(before) { count += 1 }
    }
    let ending = letters.last == "s" || letters.last == "d" ? letters.last : nil
    if ending != nil { stem = stem.dropLast() }
    if ["gue", "que"].contains(String(stem.suffix(3))) { return count + 1 }
    guard stem.last == "e", let before = stem.dropLast().last, !isVowel(before) else {
      return count
    }
    let beforeThat = stem.dropLast(2).last
    // "Bottle" and "litre" keep their last syllable, with or without an ending.
    let isCluster = beforeThat.map { !isVowel($0) && $0 != "r" && $0 != before } ?? false
    if before == "l" && isCluster || before == "r" && isCluster { return count }
    let isSpoken =
      switch ending {
      case "d": before == "t" || before == "d"
      case "s":
        "sxzcg".contains(before) || before == "h" && (beforeThat == "c" || beforeThat == "s")
      default: false
      }
    return isSpoken ? count : count + 1
  }

  /// Vowels that stand side by side and are spoken apart.
  private static func parted(_ letters: [Character]) -> Int {
    var count = 0
    for index in letters.indices.dropFirst() {
      guard isVowel(letters[index - 1]), isVowel(letters[index]) else { continue }
      let pair = String(letters[index - 1...index])
      let before: Character = index > 1 ? letters[index - 2] : " "
      let rest = String(letters[index...])
      switch pair {
      case "ia": if !"ctsg".contains(before), !rest.hasPrefix("age") { count += 1 }
      case "io": if !"tscxg".contains(before) { count += 1 }
      case "iu", "eo": count += 1
      case "ua": if !"qg".contains(before) { count += 1 }
      case "ue": if !"qg".contains(before), rest.hasPrefix("en") { count += 1 }
      case "ya", "yo", "yu": if isVowel(before) { count += 1 }
      case "ye": if isVowel(before), rest.hasPrefix("er") { count += 1 }
      case "ie": if ["er", "ers", "est", "et", "ets"].contains(rest), index > 2 { count += 1 }
      case "ei", "oi", "yi", "ai", "ui": if rest == "ing" || rest == "ings" { count += 1 }
      default: break
      }
    }
    return count
  }

  private static func isVowel(_ letter: Character) -> Bool {
    switch letter {
    case "a", "e", "i", "o", "u", "y", "é", "è": true
    default: false
    }
  }
}
