package import Questions
package import Records
package import Wording

/// An audit in words: what stands in it, in the order in which it is read.
///
/// The text and the HTML are made from this, so they say the same.
package struct AuditPage: Hashable, Sendable {
  let language: LanguageTag
  let title: String
  /// Which babies, on what day, and what is hidden.
  let head: [String]
  let tables: [Table]
  let foot: [String]

  struct Table: Hashable, Sendable {
    let heading: String
    /// What each part of a line stands for.
    let parts: [String]
    let lines: [Line]
    /// What is hidden in it; nil where nothing is.
    let hidden: String?
  }

  struct Line: Hashable, Sendable {
    /// Who or what is counted, and how many there are.
    let name: String
    /// All that the line says.
    let sentence: String
    let cells: [Cell]
    let total: Int
  }

  struct Cell: Hashable, Sendable {
    let count: Int
    /// With its sign; nil of nothing.
    let percentage: String?
  }

  /// Puts an audit into words.
  ///
  /// - Parameters:
  ///   - report: what is told.
  ///   - words: the language it is told in, with the words of the interface.
  ///   - questionnaires: the words of each questionnaire, in the same language; what has none
  ///     there is told by its name.
  package init(_ report: AuditReport, words: Words, questionnaires: [QuestionnaireID: Words]) {
    let own = AuditWords(words: words, questionnaires: questionnaires, report: report)
    language = words.language
    title = own("title")
    head =
      [own.period, own("hidden-note"), own("unknown-note")]
      + [own.grouping, report.tables.isEmpty ? own("nothing") : nil].compactMap(\.self)
    tables = report.tables.flatMap { table -> [Table] in
      let name = own.message(of: table.subject)
      let families = table.lines.filter { $0.row == .families }
      let rest = Self.table(
        own.heading(table.subject, name), table.lines.filter { $0.row != .families },
        hidden: table.lines.isEmpty ? own("hidden") : own.hidden(table.hidden), table.subject, own)
      guard !families.isEmpty else { return [rest] }
      return [
        rest,
        Self.table(
          own("message.families", [.text: name]), families, hidden: own.hidden(table.hidden),
          table.subject, own),
      ]
    }
    foot = [own.failing, own("decides")]
  }

  private static func table(
    _ heading: String, _ lines: [AuditReport.Line], hidden: String?, _ subject: AuditSubject,
    _ own: AuditWords
  ) -> Table {
    Table(
      heading: heading, parts: (lines.first.map(own.divided) ?? []).map(own.part),
      lines: lines.map { line in
        Line(
          name: own.name(of: line, subject), sentence: own.sentence(line, subject),
          cells: own.divided(line).map { part in
            Cell(
              count: part.count,
              percentage: line.percentage(of: part).map { own("percent", [.number: $0]) })
          }, total: line.total)
      }, hidden: hidden)
  }
}
