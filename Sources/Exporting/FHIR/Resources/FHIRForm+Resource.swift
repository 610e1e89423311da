internal import Questions
internal import Records
internal import Wording

extension FHIRForm {
  /// The form itself, as a resource.
  package var resource: FHIRResource {
    let review = questionnaire.review
    let head: [JSONTree.Member?] = [
      FHIRMarks(questionnaire.review.status, reader, words.words).meta,
      .init("language", code: "en"),
      .init("url", code: names.form(for: reader)),
      .list("identifier", [FHIRReferences.identifier(FHIRNames.name(of: digest))]),
      .init("version", .text(questionnaire.version)),
      .init("name", code: computableName),
    ]
    let status: [JSONTree.Member?] = [
      .init("status", code: status),
      .init("experimental", .bool(review.status == .draft)),
      .init("subjectType", .array([.string("Patient")])),
      review.on.map { .init("date", .text($0)) },
      review.status == .draft ? nil : review.on.map { .init("approvalDate", .text($0)) },
      .object("effectivePeriod", .init("end", .text(review.expires))),
      .list("item", form.items.flatMap(item)),
    ]
    return FHIRResource("Questionnaire", id, head + words.members("title", .title) + status)
  }

  package var id: FHIRIdentity {
    FHIRIdentity(["questionnaire", digest.description, reader.rawValue], by: digesting)
  }

  private var status: String {
    switch questionnaire.review.status {
    case .draft: "draft"
    case .approved: "active"
    case .withdrawn: "retired"
    }
  }

  /// The name of the file in the way programs write names: `CoSleeping`.
  private var computableName: String {
    questionnaire.id.description.split(separator: "-")
      .map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
  }

  // MARK: Lines

  /// A line, with what stands below it; nothing where there are no words for it.
  private func item(_ item: FormItem) -> [JSONTree] {
    guard let text = text(of: item) else { return [] }
    let kind = FHIRItemKind(item.kind)
    return [
      .object(
        ([
          .extensions(extensions(of: item)), .init("linkId", code: item.linkID),
        ] + text + [
          .init("type", code: kind.rawValue), enabled(item.enabling), behavior(item.enabling),
          isRequired(item) ? .init("required", .bool(true)) : nil,
          repeats(item) ? .init("repeats", .bool(true)) : nil,
          maxLength(item.kind), .list("answerOption", options(of: item.kind)),
          .list("item", item.items.flatMap(self.item)),
        ]).compactMap(\.self))
    ]
  }

  /// The words of a line; nil for one that says nothing without any.
  private func text(of item: FormItem) -> [JSONTree.Member?]? {
    switch item.kind {
    case .part(let part): words.members("text", .part(part))
    case .after: words.members("text", fhir: "after")
    case .script(let state): optional(.question(state))
    case .question(let state, _):
      words.members("text", words.has(.question(state)) ? .question(state) : .short(state))
    case .variant(let key): words.words.has(key.key) ? optional(key) : nil
    case .aside(let key): optional(key)
    case .people: words.members("text", fhir: "people")
    case .members: words.members("text", fhir: "members")
    case .roster(let state, _):
      optional(.question(state)) ?? words.members("text", fhir: "roster")
    case .rosterIsClosed: words.members("text", fhir: "closed")
    case .role: words.members("text", fhir: "role")
    case .number: words.members("text", fhir: "number")
    case .name: words.members("text", fhir: "name")
    case .member: words.members("text", fhir: "member")
    }
  }

  /// The words of a line without translations, for what is filled in.
  func plainText(of item: FormItem) -> [JSONTree.Member] {
    let text = text(of: item)?.first ?? nil
    return [text].compactMap(\.self)
  }

  private func optional(_ key: WordingKey) -> [JSONTree.Member?]? {
    words.has(key) ? words.members("text", key) : nil
  }

  private func isRequired(_ item: FormItem) -> Bool {
    switch item.kind {
    case .role, .member: true
    case .part, .after, .script, .question, .variant, .aside, .people, .members, .roster,
      .rosterIsClosed, .number, .name:
      false
    }
  }

  private func repeats(_ item: FormItem) -> Bool {
    switch item.kind {
    case .question(_, .many), .people, .members, .roster: true
    case .question, .part, .after, .script, .variant, .aside, .rosterIsClosed, .role, .number,
      .name, .member:
      false
    }
  }

  private func maxLength(_ kind: FormItem.Kind) -> JSONTree.Member? {
    guard case .question(_, .text(let most)) = kind else { return nil }
    return .init("maxLength", .number(most))
  }
}
