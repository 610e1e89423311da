internal import Engine
internal import Exporting
internal import Proving
internal import Questions
internal import Records
internal import Wording

/// `show`: the whole script as a paper that can be read without the program.
struct ShowCommand {
  static func run(_ desk: inout Desk) throws(Failure) -> ExitStatus {
    let shown = try ShownScript(&desk)
    let isForm = desk.arguments[.format] == "fhir"
    if isForm && desk.arguments.has(.conversations) {
      throw Failure(
        .wrongUsage, "conversations are shown as text alone: as FHIR there is the form",
        help: "nightlight show QUESTIONNAIRE --conversations",
        "nightlight show QUESTIONNAIRE --as fhir")
    }
    if isForm {
      let form = FHIRForms.form(
        of: shown.script, for: shown.audience == .parent ? .parent : .practitioner)
      try desk.deliver(
        String(decoding: form.resource.document, as: UTF8.self), named: "questionnaire.fhir.json")
      return .done
    }
    if desk.arguments.has(.conversations) { return try showConversations(of: shown, &desk) }
    let lines = ScriptPaper(shown.machine, words: shown.words, audience: shown.audience).lines
    try desk.deliver(lines.joined(separator: "\n"), named: "script.txt")
    return .done
  }

  /// A few conversations in which everything happens; what is too large for that is named.
  private static func showConversations(of shown: ShownScript, _ desk: inout Desk) throws(Failure)
    -> ExitStatus
  {
    let name = shown.machine.questionnaire.id.description
    let cover = ProofProgress.told(of: name) { told in
      Cover.make(of: shown.machine, for: shown.audience, progress: told)
    }
    let paper = ReviewPaper(
      cover, of: shown.machine, words: shown.words, audience: shown.audience)
    try desk.deliver(paper.lines.joined(separator: "\n"), named: "script.txt")
    if cover.notDecided.isEmpty { return .done }
    let missing = counted(cover.notDecided.count, "thing")
    desk.messages.add(lines: [
      "nightlight: \(missing) that may happen: beyond the limits of the proof, named in the paper",
      "help: 'nightlight check \(name)' says which rules are too large, and what to slice",
    ])
    try desk.messages.finish()
    return .unavailable
  }
}
