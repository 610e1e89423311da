internal import Wording

/// An audit as plain text: under each line its counts, one below the other.
package struct AuditText: Hashable, Sendable {
  package let text: String

  /// Lays an audit out in so many columns of a terminal.
  package init(_ page: AuditPage, columns: Int = 72) {
    let columns = max(columns, 40)
    var sheet = TextSheet(columns: columns)
    sheet.add(page.title)
    for line in page.head { sheet.add(line) }
    for table in page.tables {
      sheet.addGap()
      sheet.add(table.heading)
      for line in table.lines {
        sheet.add(line.cells.isEmpty ? line.sentence : line.name)
        for (part, cell) in zip(table.parts, line.cells) {
          let numbers = [String(cell.count), cell.percentage ?? ""]
          sheet.addRow(
            [[part]] + zip(numbers, Self.widths).map { [Self.right($0, $1)] },
            widths: [columns - Self.widths.reduce(4, +)] + Self.widths, label: "- ")
        }
      }
      if let hidden = table.hidden { sheet.add(hidden) }
    }
    sheet.addGap()
    for line in page.foot { sheet.add(line) }
    text = sheet.text
  }

  /// Of a count and of a percentage.
  private static let widths = [7, 8]

  private static func right(_ text: String, _ width: Int) -> String {
    String(repeating: "\u{00A0}", count: max(0, width - text.count)) + text
  }
}
