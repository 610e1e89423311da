internal import Questions
internal import Records
internal import Wording

/// The words of a leaflet: the questionnaire's for the advice, the interface's for the rest.
struct LeafletWords {
  let words: Words

  subscript(key: String) -> String { words.text("leaflet.\(key)") }

  func advice(_ id: AdviceID) -> String { words.text(.adviceLeaflet(id)) }

  func passage(_ key: String) -> LeafletPage.Passage {
    LeafletPage.Passage(heading: self["\(key).heading"], text: self["\(key).text"])
  }

  func picture(_ pictogram: Pictogram) -> LeafletPage.Picture {
    let key = "picture.\(pictogram.rawValue)"
    return LeafletPage.Picture(
      pictogram: pictogram, title: self["\(key).title"], caption: self["\(key).caption"])
  }

  /// Which version said so, when, and whether anybody approved it and it was proved.
  func footer(
    version: SemanticVersion, date: CalendarDate, status: Review.Status, isUnproved: Bool
  ) -> String {
    let version = words.text("leaflet.version", [.version: version.description])
    let sentences = [
      version, DateWords(words: words).text(date), self.status(status),
      isUnproved ? self["unproved"] : nil,
    ]
    return sentences.compactMap { $0 }.map { $0 + "." }.joined(separator: " ")
  }

  private func status(_ status: Review.Status) -> String? {
    switch status {
    case .draft: self["draft"]
    case .approved: nil
    case .withdrawn: self["withdrawn"]
    }
  }
}
