internal import Questions
internal import Records
internal import Wording

extension FHIRSession {
  /// What will be done after the visit, and what nobody has taken on yet; for the practitioner only.
  var tasks: [FHIRResource] {
    guard let part = record.practitioner else { return [] }
    return part.actions.enumerated().map(planned) + part.notClosed.map(proposed)
  }

  private func planned(_ number: Int, _ action: RecordedAction) -> FHIRResource {
    let (status, reason, output): (String, JSONTree.Member?, JSONTree.Member?) =
      switch action.outcome {
      case .open: ("requested", nil, nil)
      case .done(let words): ("completed", nil, outcome(words))
      case .withdrawn(let words): ("cancelled", .object("statusReason", .text("text", words)), nil)
      }
    return task(
      id("action", action.action.description, String(number)), status, reason, "plan",
      action.action,
      [
        .init("authoredOn", time(action.recorded)),
        .object("owner", .text("display", action.owner)),
        restriction(action.due), output,
      ])
  }

  private func proposed(_ item: OpenItem) -> FHIRResource {
    task(
      id("open", item.prompt.description, item.action.description), "draft", nil, "proposal",
      item.action,
      [
        .init("authoredOn", time(record.last)),
        .init("reasonCode", form.plainCodings.prompt(item.prompt)), restriction(item.latest),
      ])
  }

  /// The day until which it is to be done.
  private func restriction(_ day: CalendarDate) -> JSONTree.Member? {
    .object("restriction", .object("period", .init("end", .text(day))))
  }

  private func outcome(_ words: String) -> JSONTree.Member? {
    FHIRText.text(words).map { text in
      .init(
        "output",
        .array([
          .having(
            .object("type", .text("text", self.words.words.text("fhir.outcome"))),
            .init("valueString", .string(text)))
        ]))
    }
  }

  private func task(
    _ id: FHIRIdentity, _ status: String, _ reason: JSONTree.Member?, _ intent: String,
    _ action: ActionID, _ members: [JSONTree.Member?]
  ) -> FHIRResource {
    FHIRResource(
      "Task", id,
      [
        marks.meta, .init("language", code: "en"), .init("status", code: status), reason,
        .init("intent", code: intent), .init("code", form.plainCodings.action(action)),
        .init("focus", responseReference), .init("for", subject),
      ] + members)
  }
}
