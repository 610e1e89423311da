internal import Engine
internal import Exporting
internal import Questions
internal import Records
internal import Storing
internal import Wording

/// `advice`: the leaflet, to leave with the family.
struct AdviceCommand {
  static func run(_ desk: inout Desk) throws(Failure) -> ExitStatus {
    let settings = try desk.settings()
    let store = try desk.store(.readOnly)
    let stored = try desk.session(desk.operand(0), in: store)
    let visit = try StoredVisit(stored, in: store, interface: desk.interface)
    try Validity(review: visit.questionnaire.review, today: desk.clock.today).check()
    try visit.checkNotWithdrawnSince(desk)
    let language = try desk.arguments[.language].map(visit.script.language) ?? visit.language
    let page = LeafletPage(
      LeafletContent(of: visit.session), words: visit.script.words(in: language),
      number: settings.serviceNumber)
    if desk.arguments[.format] == "html" {
      try desk.deliver(LeafletHTML(page).text, named: "leaflet.html")
    } else {
      try desk.deliver(LeafletText(page).text, named: "leaflet.txt")
    }
    return .done
  }
}
