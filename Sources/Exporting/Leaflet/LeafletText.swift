/// A leaflet as plain text, for a printer without pages or a message.
package struct LeafletText: Hashable, Sendable {
  package let text: String

  package init(_ page: LeafletPage) {
    var sheet = TextSheet()
    sheet.add(page.title)
    sheet.add(page.subtitle)
    if let unfinished = page.unfinished {
      sheet.addGap()
      sheet.add("\(unfinished.heading) \(unfinished.text)")
    }
    sheet.addGap()
    for picture in page.pictures { sheet.addItem(picture.caption) }
    for list in [page.personal, page.always].compactMap({ $0 }) { sheet.add(list) }
    for block in page.blocks {
      sheet.addGap()
      sheet.add(block.passage.heading)
      sheet.add(block.passage.text)
    }
    sheet.add(page.help.list)
    sheet.addGap()
    sheet.add("\(page.team.label) \(page.team.number ?? String(repeating: "_", count: 20))")
    sheet.add(page.footer)
    text = sheet.text
  }
}

extension TextSheet {
  fileprivate mutating func add(_ list: LeafletPage.List) {
    addGap()
    add(list.heading)
    for item in list.items { addItem(item) }
    if let note = list.note { add(note) }
  }
}
