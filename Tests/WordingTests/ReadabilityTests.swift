import Testing
import Wording

/// Texts scored by hand: the syllables of each word stand under the text, a row for each sentence.
@Suite("The readability of a text") struct ReadabilityTests {
  struct Scored: CustomTestStringConvertible, Sendable {
    let text: String
    let syllables: [[Int]]

    var testDescription: String { text }
  }

  static let samples = [
    Scored(
      text: "Put your baby on the back for every sleep. Keep the cot clear.",
      syllables: [
        [1, 1, 2, 1, 1, 1, 1, 2, 1],  // Put your ba-by on the back for ev-ery sleep
        [1, 1, 1, 1],  // Keep the cot clear
      ]),
    Scored(
      text: "Never sleep with your baby on a sofa or in an armchair. Sleepy? Baby goes in the cot.",
      syllables: [
        [2, 1, 1, 1, 2, 1, 1, 2, 1, 1, 1, 2],
        // Nev-er sleep with your ba-by on a so-fa or in an arm-chair
        [2],  // Sleep-y
        [2, 1, 1, 1, 1],  // Ba-by goes in the cot
      ]),
    Scored(
      text: """
        Is your baby hot, at 38.5 degrees or more?
        Isn't anyone sure?
        Ask — today — for help: "Call!" they'll say.
        """,
      syllables: [
        [1, 1, 2, 1, 1, 2, 2, 1, 1],  // Is your ba-by hot at 38 5 de-grees or more
        [2, 3, 1],  // Is-n't an-y-one sure
        [1, 2, 1, 1, 1],  // Ask to-day for help Call
        [1, 1],  // they'll say
      ]),
    Scored(
      text: "Alcohol and premature babies: a conversation about {value}.",
      syllables: [
        // Al-co-hol and prem-a-ture ba-bies a con-ver-sa-tion a-bout val-ue
        [3, 1, 3, 2, 1, 4, 2, 2]
      ]),
  ]

  @Test("agrees with the score by hand", arguments: samples)
  func handScored(sample: Scored) {
    let readability = Readability(of: sample.text)
    #expect(readability.sentences == sample.syllables.count)
    #expect(readability.words == sample.syllables.joined().count)
    #expect(readability.syllables == sample.syllables.joined().reduce(0, +))
    #expect(readability.longestSentence == sample.syllables.map(\.count).max())
  }

  /// 13 words, 2 sentences, 15 syllables: 0.39 × 6.5 + 11.8 × 1.153846 − 15.59 = 0.560385.
  @Test("is the grade of Flesch and Kincaid")
  func grade() {
    let grade = Readability.grade(of: Self.samples[0].text)
    #expect(abs(grade - 0.560385) < 0.000001)
  }

  @Test("of no words is grade 0", arguments: ["", " \n ", "— …"])
  func empty(text: String) {
    #expect(Readability(of: text) == Readability(of: ""))
    #expect(Readability.grade(of: text) == 0)
  }

  @Test("of two texts is that of both together")
  func sum() {
    let (first, second) = (Self.samples[0].text, Self.samples[1].text)
    #expect(
      Readability(of: first) + Readability(of: second) == Readability(of: first + "\n" + second))
  }
}
