import JSONSource
import Questions

/// What follows from the answers: facts, scores, advice, prompts, guarantees and examples.
extension DraftReader {
  mutating func fact(_ member: JSONMember) -> DraftFact {
    let name = declared(member)
    return DraftFact(
      name: name, condition: condition(member.value, besides: ["redFlag"]),
      redFlag: member.value["redFlag"].flatMap { self.name($0) })
  }

  mutating func score(_ member: JSONMember) -> DraftScore {
    let name = declared(member)
    guard
      let fields = fields(
        of: member.value, "the score '\(name.value)'", required: ["of", "notReached"],
        optional: ["per"])
    else { return DraftScore(name: name, per: nil, terms: [], notReached: nil) }
    let limits = -Limits.points...Limits.points
    let terms = members(of: fields["of"]).map { term -> DraftScore.Term in
      let question = Name(value: term.key, origin: .key(term))
      let points = members(of: term.value).map { option in
        DraftScore.Points(
          option: Name(value: option.key, origin: .key(option)),
          points: integer(option.value, "number of points", in: limits))
      }
      return DraftScore.Term(question: question, points: points)
    }
    if let of = fields["of"], of.kind == .object, terms.isEmpty {
      findings.report(.emptyList, "there is no question in the score", at: of.place)
    }
    return DraftScore(
      name: name, per: fields["per"].flatMap { self.name($0) }, terms: terms,
      notReached: fields["notReached"].flatMap { integer($0, "number of points", in: limits) })
  }

  mutating func advice(_ member: JSONMember) -> DraftAdvice {
    let name = declared(member)
    let fields = fields(
      of: member.value, "the advice '\(name.value)'",
      required: ["audience", "level", "when", "message", "leaflet", "sources"],
      optional: ["hold"])
    return DraftAdvice(
      name: name, audience: choice(fields?["audience"], "audience"),
      level: choice(fields?["level"], "level"), when: fields?["when"].map { condition($0) },
      message: fields?["message"].flatMap { self.name($0) },
      leaflet: choice(fields?["leaflet"], "place in the leaflet"),
      sources: uniqueNames(fields?["sources"], "source"),
      hold: fields?["hold"].flatMap { text($0) })
  }

  mutating func prompt(_ member: JSONMember) -> DraftPrompt {
    let name = declared(member)
    let fields = fields(
      of: member.value, "the prompt '\(name.value)'", required: ["audience", "when", "sources"],
      optional: ["ifUnknown", "needs"])
    return DraftPrompt(
      name: name, audience: choice(fields?["audience"], "audience"),
      when: fields?["when"].map { condition($0) },
      ifUnknown: fields.flatMap { locatedFlag($0, "ifUnknown") },
      needs: fields?["needs"].flatMap { duty($0) },
      sources: uniqueNames(fields?["sources"], "source"))
  }

  private mutating func duty(_ value: JSONValue) -> Prompt.Duty? {
    guard let fields = fields(of: value, "'needs'", required: ["action", "by"]) else { return nil }
    let action = fields["action"].flatMap { declared($0) }
    let days = fields["by"].flatMap { integer($0, "number of days", in: 0...Limits.days) }
    guard let action, let days, let id = try? ActionID(action.value) else { return nil }
    return Prompt.Duty(action: id, days: days)
  }

  // MARK: Guarantees

  private static let happenings = ["advice", "prompt", "state"]

  mutating func guarantee(_ value: JSONValue) -> DraftGuarantee? {
    guard let fields = anyFields(of: value, "a guarantee") else { return nil }
    guard let name = fields["id"].flatMap({ declared($0) }) else {
      if fields.member("id") == nil {
        findings.report(.missingKey, "the guarantee has no 'id'", at: value.place)
      }
      return nil
    }
    let subject = "the guarantee '\(name.value)'"
    if let whenever = fields["whenever"] {
      reportUnknown(in: fields, subject, known: ["id", "whenever", "then"])
      guard let then = fields["then"] else {
        findings.report(.missingKey, "\(subject) has no 'then'", at: value.place)
        return DraftGuarantee(name: name, claim: nil)
      }
      return DraftGuarantee(
        name: name, claim: .whenever(proposition(whenever), then: proposition(then)))
    }
    if let never = fields["never"] {
      reportUnknown(in: fields, subject, known: ["id", "never"])
      let parts = someElements(of: never, "part").map { proposition($0) }
      return DraftGuarantee(name: name, claim: parts.isEmpty ? nil : .never(parts))
    }
    return DraftGuarantee(name: name, claim: restriction(fields, subject))
  }

  /// `{ "advice": "a", "onlyIf": { "fact": "f" } }`: the advice only where the fact holds.
  private mutating func restriction(_ fields: Fields, _ subject: String)
    -> DraftGuarantee.Claim?
  {
    guard let onlyIf = fields["onlyIf"] else {
      reportUnknown(in: fields, subject, known: ["id"])
      findings.report(
        .missingKey, "\(subject) has none of 'whenever', 'never' and 'onlyIf'",
        at: fields.value.place)
      return nil
    }
    reportUnknown(in: fields, subject, known: ["id", "onlyIf"] + Self.happenings)
    let found = fields.members.filter { Self.happenings.contains($0.key) }
    guard let (key, member) = found.first else {
      findings.report(
        .missingKey, "\(subject) does not say what happens only then", at: fields.value.place,
        help: "name it with 'advice', 'prompt' or 'state'")
      return nil
    }
    if found.count > 1 {
      findings.report(
        .conflictingKeys, "'\(key)' and '\(found[1].key)' stand in one guarantee",
        at: found[1].member.keyPlace, help: "make two guarantees of it")
    }
    guard let name = name(member.value) else { return nil }
    let second = proposition(onlyIf)
    switch key {
    case "advice": return .onlyIf(.advice(name), second)
    case "prompt": return .onlyIf(.prompt(name), second)
    default: return .onlyIf(.state(name), second)
    }
  }

  // MARK: Examples

  mutating func example(_ value: JSONValue) -> DraftExample? {
    guard
      let fields = fields(
        of: value, "the example", required: ["id", "answers", "advice", "prompts"],
        optional: ["people", "others", "date", "path", "audiences"]),
      let name = fields["id"].flatMap({ declared($0) })
    else { return nil }
    let advice = elements(of: fields["advice"]).compactMap { expected($0) }
    unique(advice.map(\.advice), "advice")
    let prompts = names(fields["prompts"])
    unique(prompts, "prompt")
    let path = fields["path"].map { names($0) }
    path.map { unique($0, "state") }
    return DraftExample(
      name: name, conversation: value, advice: advice, prompts: prompts, path: path,
      audiences: fields["audiences"].map { audiences($0) })
  }

  /// What is for each audience but the parent.
  private mutating func audiences(_ value: JSONValue) -> [Audience: [Name]] {
    let narrower: [Audience] = [.practitioner, .restricted]
    guard
      let fields = fields(
        of: value, "the audiences", required: narrower.map(\.rawValue), optional: [])
    else { return [:] }
    return narrower.reduce(into: [:]) { found, audience in
      found[audience] = names(fields[audience.rawValue])
    }
  }

  private mutating func expected(_ value: JSONValue) -> DraftExample.Expected? {
    guard
      let fields = fields(
        of: value, "the advice expected", required: ["id", "text"], optional: ["level"])
    else { return nil }
    let text: Located<Certainty>? = choice(fields["text"], "text")
    let level: Located<Advice.Level>? = fields["level"].flatMap { choice($0, "level") }
    guard let advice = fields["id"].flatMap({ name($0) }), let text else { return nil }
    return DraftExample.Expected(advice: advice, text: text, level: level)
  }
}
