internal import Wording

/// What to type, with the commands in it as they are typed in every language.
extension Phrasebook {
  var typeDone: String { self(.typeDone, [.last: "done"]) }

  var typeUrgent: String { self(.typeUrgent, [.first: "go on", .last: "pause"]) }

  var typeDuty: String { self(.typeDuty, [.last: "done"]) }

  var typeRemove: String { self(.typeRemove, [.command: "remove"]) }

  /// The words for yes and no are the language's own.
  var typeYesOrNo: String {
    self(.typeYesOrNo, [.first: self(.yesCommand), .last: self(.noCommand)])
  }

  /// Of so many answers one may be changed.
  func typeReview(rows: Int) -> String {
    guard rows > 0 else { return typeDone }
    return self(
      .typeReview, [.command: "change", .text: "change \(min(2, rows))", .last: "done"])
  }

  /// Of so many items one may be asked about, or chosen.
  func typeAdvice(items: Int) -> String {
    guard items > 0 else { return typeDone }
    return self(.typeAdvice, [.text: "why \(min(2, items))", .last: "done"])
  }

  /// The present answer is nil where it is not to be repeated.
  func changeOrKeep(_ present: String?) -> String {
    let typed: [Placeholder: String] = [.first: self(.yesCommand), .last: self(.noCommand)]
    guard let present else { return self(.changeOrKeepSensitive, typed) }
    return self(.changeOrKeep, typed.merging([.value: present]) { $1 })
  }

  func offer(_ offer: Offer, isFreeText: Bool) -> String {
    words.text(offer.rawValue, [.command: offer.typed(inFreeText: isFreeText)])
  }

  func offerHelp(_ offer: Offer, isFreeText: Bool) -> String {
    words.text(offer.helpKey, [.command: offer.typed(inFreeText: isFreeText)])
  }
}
