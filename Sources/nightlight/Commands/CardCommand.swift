internal import Engine
internal import Exporting
internal import Questions
internal import Records
internal import Storing
internal import Wording

/// `card`: the plan card, to leave with the family.
struct CardCommand {
  static func run(_ desk: inout Desk) throws(Failure) -> ExitStatus {
    let settings = try desk.settings()
    let store = try desk.store(.readOnly)
    let stored = try desk.session(desk.operand(0), in: store)
    let visit = try StoredVisit(stored, in: store, interface: desk.interface)
    try Validity(review: visit.questionnaire.review, today: desk.clock.today).check()
    try visit.checkNotWithdrawnSince(desk)
    guard let card = PlanCard(of: visit.session) else {
      throw Failure(.noInput, "there is no plan card in \(stored.word)")
    }
    let language = try desk.arguments[.language].map(visit.script.language) ?? visit.language
    let pages = CardPages(
      card, words: visit.script.words(in: language), number: settings.serviceNumber)
    if desk.arguments[.format] == "html" {
      try desk.deliver(CardHTML(pages).text, named: "plan-card.html")
    } else {
      try desk.deliver(CardText(pages).text, named: "plan-card.txt")
    }
    return .done
  }
}
