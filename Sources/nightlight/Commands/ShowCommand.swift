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
    let lines: [String]
    if desk.arguments.has(.conversations) {
      guard let cover = Cover.make(of: shown.machine, for: shown.audience) else {
        throw Failure(
          .unavailable, "all that can happen is more than the limits of the proof allow")
      }
      lines =
        ReviewPaper(cover, of: shown.machine, words: shown.words, audience: shown.audience).lines
    } else {
      lines = ScriptPaper(shown.machine, words: shown.words, audience: shown.audience).lines
    }
    try desk.deliver(lines.joined(separator: "\n"), named: "script.txt")
    return .done
  }
}
