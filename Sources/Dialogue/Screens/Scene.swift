internal import Engine
internal import Questions
internal import Wording

/// What every screen is written from: a session, the words for it, and the width to keep to.
struct Scene {
  let phrases: Phrasebook
  /// The words in the practitioner's language, where the talk is held in another.
  let gloss: Phrasebook?
  let width: Int

  var session: Session { phrases.session }

  /// The words for what the practitioner types, which are the practitioner's.
  var own: Phrasebook { gloss ?? phrases }

  func page() -> Page { Page(width: width) }

  /// Adds a text in the practitioner's language, marked as such.
  func addGloss(_ text: String, to page: inout Page) { page.add(glossed(text)) }

  /// Adds words, and under them the same in the practitioner's language.
  func add(_ words: (Phrasebook) -> String, to page: inout Page) {
    page.add(words(phrases))
    if let gloss { page.add(glossed(words(gloss))) }
  }

  /// Adds a numbered line. Where the talk runs from right to left, the number that is typed stands
  /// on the line of the practitioner's language, since alone it would jump.
  func add(_ number: Int, _ words: (Phrasebook) -> String, to page: inout Page) {
    let label = (number < 10 ? "  " : " ") + "\(number)  "
    switch (gloss, isRightToLeft) {
    case (nil, _):
      page.add(words(phrases), after: label)
    case (let gloss?, false):
      page.add(words(phrases), after: label)
      page.add(glossed(words(gloss)), after: "     ")
    case (let gloss?, true):
      page.add(words(phrases))
      page.add(glossed(words(gloss)), after: label)
    }
  }

  func addFooter(_ offers: [Offer], isFreeText: Bool = false, to page: inout Page) {
    page.add(items: offers.map { own.offer($0, isFreeText: isFreeText) })
  }

  private var isRightToLeft: Bool { phrases.words.language.isRightToLeft }

  private func glossed(_ text: String) -> String {
    own(.gloss, [.language: own.words.language.base.description, .text: text])
  }
}
