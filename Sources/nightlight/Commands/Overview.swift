internal import Storing

/// What the program says when nothing is asked of it: what can be done next.
struct Overview {
  /// The questionnaire there is, where there is one.
  let questionnaire: String?
  /// The word of the talk that was begun last and is not over.
  let word: String?

  /// Looks at what there is. Whatever cannot be read is left out: this is no place for errors.
  init(_ desk: Desk) {
    questionnaire = (try? desk.dataFolder())?.questionnaireIDs.first
    let store = try? desk.store(.readOnly)
    word = store.flatMap { (try? ListCommand.openTalks(in: $0))?.last?.word }
  }

  var lines: [String] {
    [
      "Start a visit        nightlight talk \(questionnaire ?? "QUESTIONNAIRE")",
      word.map { "Go on with a visit   nightlight resume \($0)" }
        ?? "Go on with a visit   none is waiting",
      "Your own part        nightlight after WORD",
      "Leaflet and record   nightlight advice WORD, nightlight record WORD",
      "Everything else      nightlight --help",
    ]
  }
}
