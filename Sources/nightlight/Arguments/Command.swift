/// What can be asked of the program.
enum Command: String, Hashable, Sendable, CaseIterable {
  case talk, resume, after, advice, card, record, discharge, audit, handover, take, list, show,
    draw, replay, check, verify,
    settings, completions, manual

  /// What the command does, in one line.
  var summary: String {
    switch self {
    case .talk: "a session with the parent"
    case .resume: "go on with a paused session"
    case .after: "the practitioner's own part, alone, after the talk"
    case .advice: "the leaflet, to leave with the family"
    case .card: "the plan card, in the family's own words"
    case .record: "the record, for the case notes"
    case .discharge: "who was given which safety message, and what is open"
    case .audit: "what was done for all babies, in counts that tell of no family"
    case .handover: "a case as one file, for whoever looks after the family next"
    case .take: "add the case in such a file, and say what differs"
    case .list: "the sessions in the store"
    case .show: "the whole script as a readable paper"
    case .draw: "the machine as a picture"
    case .replay: "answers in, advice out, a line each (no FILE: standard input)"
    case .check: "prove what questionnaires promise, and say what is wrong"
    case .verify: "check that the store is whole and nothing in it was altered"
    case .settings: "who you are and the numbers of your area: what is set, and where"
    case .completions: "what bash or zsh offers when Tab is pressed, as a script"
    case .manual: "the manual page, for man"
    }
  }

  /// What stands after the command, in order.
  var operands: [Operand] {
    switch self {
    case .talk, .show, .draw: [Operand("QUESTIONNAIRE", .once)]
    case .resume: [Operand("WORD", .optional)]
    case .after, .advice, .card: [Operand("WORD", .once)]
    case .record: [Operand("WORD", .optional)]
    case .replay: [Operand("QUESTIONNAIRE", .optional), Operand("FILE", .optional)]
    case .discharge, .handover: [Operand("CASE", .once)]
    case .take: [Operand("FILE", .once)]
    case .check: [Operand("FILE", .repeated)]
    case .completions: [Operand("SHELL", .once)]
    case .audit, .list, .verify, .settings, .manual: []
    }
  }

  /// The options that only some commands take.
  var options: [OptionUse] {
    let language = OptionUse(.language, .free("TAG"), "the parent's language, such as en or ur")
    let own = OptionUse(.language, .free("TAG"), "your language; English when left out")
    let output = OptionUse(.output, .free("FILE"), "write to this file, whole or not at all")
    return switch self {
    case .talk:
      [
        OptionUse(
          .caseReference, .free("REF"), "the case, 1 to 20 of A-Z a-z 0-9 -; made when left out"),
        language,
        OptionUse(.on, .free("DATE"), "the day of the visit, such as 2026-05-14, when not today"),
        OptionUse(.unproved, .none, "begin without a proof; every screen and paper says so"),
      ]
    case .advice, .card:
      [OptionUse(.format, .oneOf(["text", "html"]), "the form, text when left out"), language]
        + [output]
    case .record:
      [
        OptionUse(.caseReference, .free("REF"), "every session of this case"),
        OptionUse(.all, .none, "every session in the store"),
        OptionUse(
          .audience, .free("AUDIENCE"), "parent (when left out) or practitioner"),
        OptionUse(
          .format,
          .oneOf(
            RecordForm.allCases.map(\.rawValue) + FHIRRecords.Style.allCases.map(\.rawValue)
              + [CasePicture.form]),
          "the form (text); svg draws a case"), output,
      ]
    case .show:
      [
        OptionUse(
          .conversations, .none, "instead, a few conversations in which all happens that can"),
        OptionUse(
          .audience, .free("AUDIENCE"), "parent (when left out) or practitioner"),
        OptionUse(
          .format, .oneOf(["text", "fhir"]), "a paper (when left out), or a form in every language"),
        language, output,
      ]
    case .draw:
      [
        OptionUse(
          .format, .oneOf(["text", "dot", "svg"]), "the form, text when left out; svg by Graphviz"),
        OptionUse(
          .audience, .free("AUDIENCE"), "parent (when left out) or practitioner"),
        language, output,
      ]
    case .settings:
      [OptionUse(.example, .none, "print a file to begin from, with nothing set in it"), own]
    case .discharge:
      [
        OptionUse(.format, .oneOf(["text", "html", "csv"]), "the form, text when left out"),
        own, output,
      ]
    case .audit:
      [
        OptionUse(
          .from, .free("DATE"), "babies first seen from this day on, the first of a month"),
        OptionUse(.to, .free("DATE"), "babies first seen up to this day, the last of a month"),
        OptionUse(
          .by, .oneOf(["month", "team", "practitioner"]), "divide the babies; names stay out"),
        OptionUse(
          .format, .oneOf(["text", "html", "csv", "json"]), "the form, text when left out"),
        own, output,
      ]
    case .handover:
      [OptionUse(.output, .free("FILE"), "the file to write, which is never written over")]
    case .check:
      [
        OptionUse(.format, .oneOf(["text", "json"]), "the form, text when left out"),
        OptionUse(
          .receipts, .oneOf(["write", "verify"]),
          "leave a receipt of each proof, or say which do not fit"),
        OptionUse(
          .coverage, .none, "say what of all that can happen happens in the examples, and what not"),
        OptionUse(
          .against, .free("FILE"), "say in how many conversations it differs from this older FILE"),
        OptionUse(
          .mutants, .none, "make every small slip in turn, and list those that nothing notices"),
      ]
    case .replay:
      [
        OptionUse(
          .against, .free("FILE"), "only what another version of the questionnaire leads to"),
        OptionUse(.caseReference, .free("REF"), "only the stored sessions of this case"),
      ]
    case .resume, .after, .take, .list, .verify, .completions, .manual: []
    }
  }

  /// One thing that stands after a command.
  struct Operand: Hashable, Sendable {
    let name: String
    let count: Count

    init(_ name: String, _ count: Count) { (self.name, self.count) = (name, count) }

    enum Count: Hashable, Sendable {
      case once, optional
      /// Any number of them, none included; only the last operand.
      case repeated
    }

    /// The form used in help: `WORD`, `[WORD]`, `[FILE…]`.
    var synopsis: String {
      switch count {
      case .once: name
      case .optional: "[\(name)]"
      case .repeated: "[\(name)…]"
      }
    }
  }
}
