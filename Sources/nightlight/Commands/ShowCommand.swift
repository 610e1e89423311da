internal import Authoring
internal import Proving
internal import Questions
internal import Wording

/// `show`: the whole script as a paper that can be read without the program.
struct ShowCommand {
  static func run(_ desk: inout Desk) throws(Failure) -> ExitStatus {
    let files = ScriptFiles(try DataFiles(desk.operand(0), in: desk.dataFolder()))
    let loaded = QuestionnaireLoader.load(files.questionnaire, on: nil)
    let script = try files.script(loaded, &desk.messages)
    let language = try desk.arguments[.language].map(script.language) ?? .english
    let audience = try desk.audience()
    guard audience < .restricted else {
      throw Failure(.notAllowed, "what is restricted is not shown on a paper")
    }
    let words = script.words(in: language)
    if desk.arguments.has(.conversations) {
      guard let cover = Cover.make(of: script.machine, for: audience) else {
        throw Failure(
          .unavailable, "all that can happen is more than the limits of the proof allow")
      }
      let paper = ReviewPaper(cover, of: script.machine, words: words, audience: audience)
      desk.output.add(lines: paper.lines)
    } else {
      let paper = ScriptPaper(script.machine, words: words, audience: audience)
      desk.output.add(lines: paper.lines)
    }
    try desk.output.finish()
    return .done
  }
}
