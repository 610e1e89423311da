internal import Questions
package import Records

/// An audit as a table for other programs: a record for each count, and one for each group of a
/// table that is hidden.
///
/// Everything in it is a name or a number and means the same in every language.
package struct AuditCSV: Hashable, Sendable {
  package let text: String

  package init(_ report: AuditReport) {
    var table = CSV()
    table.add([
      "from", "to", "on", "by", "group", "table", "questionnaire", "message", "row", "category",
      "count", "of", "percent",
    ])
    let frame = [
      report.period.first?.description ?? "", report.period.last?.description ?? "",
      report.day.description, report.grouping?.rawValue ?? "",
    ]
    for part in report.tables {
      let subject = [
        part.subject.name, part.subject.questionnaire?.description ?? "",
        part.subject.message?.description ?? "",
      ]
      if part.lines.isEmpty {
        table.add(frame + ["*"] + subject + ["", "", "hidden", "", ""])
      }
      for line in part.lines {
        for cell in line.parts {
          table.add(
            frame + [line.group?.named ?? "*"] + subject + [
              line.row.name, cell.categories.map(\.name).joined(separator: "+"),
              String(cell.count), String(line.total), line.percentage(of: cell) ?? "",
            ])
        }
      }
      for group in part.hidden {
        table.add(frame + [group.named] + subject + ["", "", "hidden", "", ""])
      }
    }
    table.add(
      frame + ["*", "integrity", "", "", "sessions", "failing", String(report.failing), "", ""])
    text = table.text
  }
}

extension AuditReport.Group {
  /// `*` stands for everybody and `?` for what is not known.
  fileprivate var named: String {
    switch self {
    case .month, .team, .practitioner: name
    case .notKnown: "?"
    }
  }
}
