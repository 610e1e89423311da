/// A plan card as plain text, for a printer without pages or a message.
package struct CardText: Hashable, Sendable {
  package let text: String

  package init(_ card: CardPages) {
    var sheet = TextSheet()
    for page in card.pages {
      sheet.addGap()
      sheet.add([card.title, page.owner].compactMap { $0 }.joined(separator: ": "))
      for row in page.rows {
        sheet.addGap()
        sheet.add(row.heading)
        for line in row.lines { sheet.add(line, margin: 2) }
        if row.lines.isEmpty {
          sheet.add(row.blank, margin: 2)
          sheet.add(String(repeating: "_", count: 40), margin: 2)
        }
      }
      sheet.addGap()
      sheet.add(card.help)
      sheet.add("\(card.team.label) \(card.team.number ?? String(repeating: "_", count: 20))")
      sheet.add(card.footer)
    }
    text = sheet.text
  }
}
