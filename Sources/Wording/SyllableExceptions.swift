/// Words whose spelling misleads the rules for syllables.
enum SyllableExceptions {
  static func count(of word: String) -> Int? { listed[word] }

  /// The syllables of the first half of a word like "everyone", and its other half.
  static func compound(_ word: String) -> (Int, String)? {
    for (first, count) in [("every", 2), ("any", 2), ("some", 1)] where word.hasPrefix(first) {
      let rest = String(word.dropFirst(first.count))
      if seconds.contains(rest) { return (count, rest) }
    }
    return nil
  }

  private static let seconds: Set<String> = [
    "one", "thing", "where", "body", "time", "times", "how", "way", "day", "more", "what",
  ]

  private static let listed: [String: Int] = [
    "area": 3, "areas": 3, "argue": 2, "argues": 2, "business": 2, "create": 2, "created": 3,
    "creates": 2,
    "cruel": 2, "diet": 2, "diarrhoea": 4, "evening": 2, "evenings": 2, "every": 2, "fluid": 2,
    "fluids": 2,
    "fuel": 2, "headache": 2, "headaches": 2, "hundred": 2, "idea": 3,
    "ideas": 3, "lifetime": 2, "maybe": 2, "million": 2, "naked": 2, "people": 2,
    "pier": 1, "poem": 2, "quiet": 2, "recipe": 3, "science": 2, "suicide": 3, "surgeon": 2,
    "therefore": 2, "tier": 1, "wicked": 2,
  ]
}
