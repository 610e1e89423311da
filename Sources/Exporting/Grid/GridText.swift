internal import Wording

/// The midwife's grid as plain text: a table where there is room for it, a list where there is not.
package struct GridText: Hashable, Sendable {
  package let text: String

  /// Lays a grid out in so many columns of a terminal.
  package init(_ page: GridPage, columns: Int = 72) {
    var sheet = TextSheet(columns: max(columns, 20))
    sheet.add(page.hide)
    sheet.add(page.title)
    for line in page.head { sheet.add(line) }
    sheet.addGap()
    if let widths = Self.widths(of: page, within: columns) {
      Self.addTable(page, widths, to: &sheet)
    } else {
      Self.addList(page, to: &sheet)
    }
    for line in page.foot { sheet.add(line) }
    for section in page.sections {
      sheet.addGap()
      sheet.add(section.heading)
      for item in section.items { sheet.addItem(item) }
    }
    sheet.addGap()
    sheet.add(page.restricted)
    text = sheet.text
  }

  /// The least that a column of a carer needs to be read.
  private static let leastWidth = 14

  /// The widths of the columns; nil where a table would be too narrow to be read.
  private static func widths(of page: GridPage, within columns: Int) -> [Int]? {
    let carers = page.columns.count - 1
    guard carers > 0 else { return nil }
    let first = min(20, max(leastWidth, columns / 4))
    let rest = (columns - first) / carers - 2
    return rest < leastWidth ? nil : [first] + Array(repeating: min(rest, 24), count: carers)
  }

  private static func addTable(_ page: GridPage, _ widths: [Int], to sheet: inout TextSheet) {
    sheet.addRow(page.columns.map { [$0] }, widths: widths)
    for row in page.rows {
      sheet.addGap()
      sheet.addRow([[row.message]] + row.cells.map(\.lines), widths: widths)
    }
    sheet.addGap()
  }

  private static func addList(_ page: GridPage, to sheet: inout TextSheet) {
    for row in page.rows {
      sheet.add(row.message)
      for (carer, cell) in zip(page.columns.dropFirst(), row.cells) {
        sheet.addItem("\(carer): \(cell.lines.joined(separator: "; "))")
      }
      sheet.addGap()
    }
  }
}
