internal import Dialogue
internal import Exporting
internal import Records
internal import Wording

/// The plan card as a file in the folder where the program was started.
struct CardFile {
  private let script: Script
  private let number: ServiceNumber?

  init(_ script: Script, number: ServiceNumber?) { (self.script, self.number) = (script, number) }

  /// Writes a card under a name that says nothing about the family and that no file has yet.
  func write(_ card: PlanCard, in language: String) -> Printing {
    let words = script.words(in: LanguageTag(language) ?? .english)
    let bytes = Array(CardHTML(CardPages(card, words: words, number: number)).text.utf8)
    do throws(Failure) {
      return .written(
        path: try OutputFile.writeNew(bytes, named: "plan-card", ending: "html", in: .current))
    } catch {
      return .notWritten(reason: error.message)
    }
  }
}
