package import Records

/// An audit as JSON; `Documentation/Audit.md` describes it.
package struct AuditJSON: Hashable, Sendable {
  /// The number of the format; a change that a reader must know of raises it.
  package static let format = 1

  /// The whole document, in UTF-8.
  package let bytes: [UInt8]

  package init(_ report: AuditReport) {
    bytes =
      JSONTree.object([
        .init("format", .string("nightlight-audit")),
        .init("formatVersion", .number(Self.format)),
        .init("from", .text(report.period.first)),
        .init("to", .text(report.period.last)),
        .init("on", .text(report.day)),
        .init("by", .text(report.grouping?.rawValue)),
        .init("failingIntegrity", .number(report.failing)),
        .init("tables", .list(report.tables, Self.table)),
      ]).bytes
  }

  private static func table(_ table: AuditReport.Table) -> JSONTree {
    .object([
      .init("table", .string(table.subject.name)),
      .init("questionnaire", .text(table.subject.questionnaire)),
      .init("message", .text(table.subject.message)),
      .init("isHidden", .bool(table.lines.isEmpty)),
      .init("lines", .list(table.lines, line)),
      .init("hiddenGroups", .list(table.hidden, group)),
    ])
  }

  private static func line(_ line: AuditReport.Line) -> JSONTree {
    .object([
      .init("group", line.group.map(group) ?? .null),
      .init("row", .string(line.row.name)),
      .init("of", .number(line.total)),
      .init(
        "counts",
        .list(line.parts) { part in
          .object([
            .init("categories", .list(part.categories) { .string($0.name) }),
            .init("count", .number(part.count)),
            .init("percent", .text(line.percentage(of: part))),
          ])
        }),
    ])
  }

  private static func group(_ group: AuditReport.Group) -> JSONTree {
    let kind =
      switch group {
      case .month: "month"
      case .team: "team"
      case .practitioner: "practitioner"
      case .notKnown: "not-known"
      }
    return .object([.init("kind", .string(kind)), .init("name", .string(group.name))])
  }
}
