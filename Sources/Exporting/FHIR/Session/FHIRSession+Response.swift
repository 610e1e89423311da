internal import Questions
internal import Records
internal import Wording

extension FHIRSession {
  /// What was answered, in the places that the form has for it.
  var response: FHIRResource {
    let filled = FilledForm(of: self)
    return FHIRResource(
      "QuestionnaireResponse", responseID,
      [
        marks.meta(tags: [marks.restrictedPart]), .init("language", code: "en"),
        .init("identifier", FHIRReferences.identifier(responseID.urn)),
        .init("questionnaire", code: form.canonical), .init("status", code: status),
        .init("subject", subject),
        .init("authored", time(record.reader == .parent ? record.talk.last : record.last)),
        .init("author", author), source,
        .list("item", form.form.items.flatMap(filled.lines)),
      ])
  }

  /// A practitioner's own part has to be ended too before anything is complete.
  private var status: String {
    let isOpen = record.practitioner.map { part in
      form.questionnaire.start.after != nil && part.stage != .ended
    }
    return switch record.talk.ending {
    case .open: "in-progress"
    case .finished: isOpen ?? false ? "in-progress" : "completed"
    case .early: isOpen ?? false ? "in-progress" : "stopped"
    }
  }

  /// Who answered, where that was one person throughout.
  private var source: JSONTree.Member? {
    guard record.talk.voices.count == 1, case .role(let role)? = record.talk.voices.first else {
      return nil
    }
    return .init("source", voice(.role(role)))
  }
}
