internal import Exporting
internal import Records
internal import Storing

/// `card`: the plan card, to leave with the family.
struct CardCommand {
  static func run(_ desk: inout Desk) throws(Failure) -> ExitStatus {
    let paper = try FamilyPaper(&desk)
    guard let card = PlanCard(of: paper.visit.session) else {
      throw Failure(.noInput, "there is no plan card in \(paper.visit.stored.word)")
    }
    let pages = CardPages(card, words: paper.words, number: paper.number)
    try FamilyPaper.deliver(
      html: CardHTML(pages).text, text: CardText(pages).text, named: "plan-card", &desk)
    return .done
  }
}
