internal import Authoring
internal import Exporting
internal import Proving
internal import Questions
internal import Records
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
    if desk.arguments[.format] == "fhir" {
      let form = FHIRForms.form(of: script, for: audience == .parent ? .parent : .practitioner)
      try desk.deliver(
        String(decoding: form.resource.document, as: UTF8.self), named: "questionnaire.fhir.json")
      return .done
    }
    let words = script.words(in: language)
    let lines: [String]
    if desk.arguments.has(.conversations) {
      guard let cover = Cover.make(of: script.machine, for: audience) else {
        throw Failure(
          .unavailable, "all that can happen is more than the limits of the proof allow")
      }
      lines = ReviewPaper(cover, of: script.machine, words: words, audience: audience).lines
    } else {
      lines = ScriptPaper(script.machine, words: words, audience: audience).lines
    }
    try desk.deliver(lines.joined(separator: "\n"), named: "script.txt")
    return .done
  }
}
