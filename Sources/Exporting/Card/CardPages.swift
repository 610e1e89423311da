internal import Questions
package import Records
package import Wording

/// A plan card in words: what stands on each page, in the order in which it is read.
///
/// Both forms of the card, text and HTML, are made from this, so they say the same.
package struct CardPages: Hashable, Sendable {
  let language: LanguageTag
  let title: String
  let pages: [Page]
  /// Where to get help at once.
  let help: String
  let team: LeafletPage.Team
  let footer: String

  /// Puts a plan card into words; where there is no number of the local service, there is a line
  /// to write on.
  package init(_ card: PlanCard, words: Words, number: ServiceNumber? = nil) {
    language = words.language
    title = words.text(.cardTitle)
    let texts = RecordWords(words: words, day: card.date)
    pages = card.pages.map { page in
      Page(
        owner: page.owner.map { owner in
          words.text(.role(owner.role)).capitalisedFirst
            + (owner.number.map { " \($0)" } ?? "")
        },
        rows: page.rows.map { row in
          Row(
            heading: words.text(.card(row.question)),
            lines: row.value.map { texts.lines($0, of: row.asks, at: row.question) } ?? [],
            blank: words.text("plan-card.not-decided"))
        })
    }
    help = words.text("leaflet.help.heading")
    team = LeafletPage.Team(label: words.text("leaflet.team"), number: number?.description)
    footer = LeafletWords(words: words).footer(
      version: card.version, date: card.date, status: card.status,
      isUnproved: card.isUnproved)
  }

  struct Page: Hashable, Sendable {
    /// Whose card it is; nil where it is nobody's in particular.
    let owner: String?
    let rows: [Row]
  }

  struct Row: Hashable, Sendable {
    let heading: String
    /// What was said; empty where nothing is decided.
    let lines: [String]
    /// What stands in its place, above a line to write on.
    let blank: String
  }
}
