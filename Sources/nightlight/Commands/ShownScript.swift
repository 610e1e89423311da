internal import Authoring
internal import Engine
internal import Questions
internal import Wording

/// A questionnaire that is to be shown on paper or in a picture: in which words, and to whom.
struct ShownScript {
  let script: Script
  let words: Words
  let audience: Audience

  var machine: Machine { script.machine }

  /// - Throws: when there is no such questionnaire or it is broken, when it does not speak the
  ///   language, and when what is restricted is asked for.
  init(_ desk: inout Desk) throws(Failure) {
    let files = ScriptFiles(try DataFiles(desk.operand(0), in: desk.dataFolder()))
    let loaded = QuestionnaireLoader.load(files.questionnaire, on: nil)
    script = try files.script(loaded, &desk.messages)
    words = script.words(in: try desk.arguments[.language].map(script.language) ?? .english)
    audience = try desk.audience()
    guard audience < .restricted else {
      throw Failure(.notAllowed, "what is restricted is not shown on paper or in a picture")
    }
  }
}
