package import Records
package import Wording

/// The midwife's grid in words: what stands on it, in the order in which it is read.
///
/// The text and the HTML are made from this, so they say the same.
package struct GridPage: Hashable, Sendable {
  let language: LanguageTag
  let hide: String
  let title: String
  /// What it is about: the case, the visits, whether the questions are approved.
  let head: [String]
  /// What stands over the first column, then the carers.
  let columns: [String]
  let rows: [Row]
  /// How many are open, and that nothing is decided here.
  let foot: [String]
  let sections: [Section]
  let restricted: String
  let isWide: Bool

  struct Row: Hashable, Sendable {
    let message: String
    let cells: [Cell]
    /// The whole message in one line: carer by carer, and whether it is done.
    let summary: String
  }

  struct Cell: Hashable, Sendable {
    let lines: [String]
    let isOpen: Bool
  }

  struct Section: Hashable, Sendable {
    let heading: String
    /// Never empty: where there is nothing, it says so.
    let items: [String]
  }

  /// Puts a grid into words.
  ///
  /// - Parameters:
  ///   - grid: what is told.
  ///   - caseReference: the case it is about.
  ///   - words: the language it is told in, with the words of the questionnaire.
  package init(_ grid: DischargeGrid, of caseReference: String, words: Words) {
    let own = GridWords(words: words, grid: grid)
    language = words.language
    hide = words.text("record.hide")
    title = own("title", [.title: words.text(.title)])
    let visits = grid.visits.map(own.visit)
    head =
      [own("case", [.case: caseReference, .value: own.list(visits)])]
      + [own.status(grid.status), own.unproved].compactMap(\.self)
    columns = [own("message")] + grid.carers.indices.map(own.carer)
    rows = grid.messages.map(own.row)
    foot = [own("open", [.number: String(grid.openCount)]), own("decides")]
    sections = [
      own.section("by-message", rows.map(\.summary) + own.others),
      own.section("because", own.attempts), own.section("whose", grid.actions.map(own.action)),
      own.section("not-closed", grid.notClosed.map(own.duty)),
    ]
    restricted = words.text("record.restricted")
    isWide = grid.carers.count > 3
  }
}
