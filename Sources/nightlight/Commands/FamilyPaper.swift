internal import Exporting
internal import Questions
internal import Records
internal import Storing
internal import Wording

/// What a paper to leave with a family is made from: a session whose questions may still be used, in
/// the language that was asked for.
struct FamilyPaper {
  let visit: StoredVisit
  let words: Words
  let number: ServiceNumber?

  /// - Throws: when there is no such session, or what it was asked with has run out or was withdrawn.
  init(_ desk: inout Desk) throws(Failure) {
    number = try desk.settings().serviceNumber
    let store = try desk.store(.readOnly)
    let stored = try desk.session(desk.operand(0), in: store)
    visit = try StoredVisit(stored, in: store, interface: desk.interface)
    try Validity(review: visit.questionnaire.review, today: desk.clock.today).check()
    try visit.checkNotWithdrawnSince(desk)
    let language = try desk.arguments[.language].map(visit.script.language) ?? visit.language
    words = visit.script.words(in: language)
  }

  /// Writes it in the form that was asked for, under a name that says nothing about the family.
  static func deliver(
    html: @autoclosure () -> String, text: @autoclosure () -> String, named name: String,
    _ desk: inout Desk
  ) throws(Failure) {
    if desk.arguments[.format] == "html" {
      try desk.deliver(html(), named: "\(name).html")
    } else {
      try desk.deliver(text(), named: "\(name).txt")
    }
  }
}
