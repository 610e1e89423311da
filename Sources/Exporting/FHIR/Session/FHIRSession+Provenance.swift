internal import Questions
internal import Records
internal import Wording

extension FHIRSession {
  // MARK: Of one answer

  /// Who answered, and where it is also known from.
  func provenance(of entry: FilledForm.Entry) -> [JSONTree] {
    let (given, notes): (Provenance?, [RecordedNote]) =
      switch entry {
      case .answer(let answer): (answer.given, answer.notes)
      case .gap(let gap): (gap.given, gap.notes)
      }
    return (given.flatMap(author).map { [$0] } ?? []) + notes.map(note)
  }

  private func author(_ given: Provenance) -> JSONTree? {
    let who = given.voice.map(voice) ?? given.practitioner.map(practitioner)
    return who.map { .having(.init("url", code: HL7.author), .init("valueReference", $0)) }
  }

  private func note(_ note: RecordedNote) -> JSONTree {
    let text = words("note.\(note.kind.rawValue)", [.text: note.words ?? ""])
    return .having(
      .init("url", code: FHIRNames.note),
      .extensions([
        .having(.init("url", code: "kind"), .init("valueCode", code: note.kind.rawValue)),
        .having(
          .init("url", code: "note"),
          .object(
            "valueAnnotation",
            note.practitioner.map { .init("authorReference", practitioner($0)) },
            .init("time", time(note.at)), .text("text", text))),
      ]))
  }

  // MARK: Of all of it

  /// Who said it, who wrote it down, with which program and content, and whether the log holds.
  func provenance(of resources: [FHIRResource]) -> FHIRResource {
    FHIRResource(
      "Provenance", id("provenance"),
      [
        marks.meta,
        .list("target", resources.map { linking.reference(to: $0.type, $0.id) }),
        .object(
          "occurredPeriod", .init("start", time(record.talk.began)),
          .init("end", time(record.last))),
        .init("recorded", time(record.last)),
        .list("agent", agents), .list("entity", entities),
      ])
  }

  private var agents: [JSONTree] {
    record.talk.voices.map { agent("informant", voice($0)) }
      + (record.practitioner?.circumstances.practitioner.map {
        [agent("enterer", practitioner($0))]
      } ?? [])
      + [agent("assembler", FHIRReferences.program(record.identity.program))]
  }

  private func agent(_ role: String, _ who: JSONTree) -> JSONTree {
    .having(
      .object(
        "type",
        .list(
          "coding",
          [.having(.init("system", code: HL7.participants), .init("code", code: role))])),
      .init("who", who))
  }

  private var entities: [JSONTree] {
    let identity = record.identity
    let questionnaire = words(
      "questionnaire",
      [.name: identity.questionnaire.description, .version: identity.version.description])
    return [entity(identity.digest, questionnaire)]
      + identity.catalogues.map { entity($0, words("catalogues")) }
      + (record.integrity.map { [entity($0.head, log($0))] } ?? [])
  }

  private func log(_ integrity: Integrity) -> String {
    let values: [Placeholder: String] = [.number: String(integrity.events)]
    let holds = words(integrity.holds ? "integrity.holds" : "integrity.broken", values)
    return record.clockWentBackwards ? "\(words("clock")) \(holds)" : holds
  }

  private func entity(_ digest: ContentDigest, _ name: String) -> JSONTree {
    .having(
      .init("role", code: "source"),
      .object(
        "what",
        .init("identifier", FHIRReferences.identifier(FHIRNames.name(of: digest))),
        .text("display", name)))
  }
}
