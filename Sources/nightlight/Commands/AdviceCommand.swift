internal import Exporting
internal import Records

/// `advice`: the leaflet, to leave with the family.
struct AdviceCommand {
  static func run(_ desk: inout Desk) throws(Failure) -> ExitStatus {
    let paper = try FamilyPaper(&desk)
    let page = LeafletPage(
      LeafletContent(of: paper.visit.session), words: paper.words, number: paper.number)
    try FamilyPaper.deliver(
      html: LeafletHTML(page).text, text: LeafletText(page).text, named: "leaflet", &desk)
    return .done
  }
}
