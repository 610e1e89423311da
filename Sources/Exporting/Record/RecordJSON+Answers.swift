internal import Questions
internal import Records

extension RecordJSON {
  static func question(_ question: RecordedQuestion) -> JSONTree {
    .object([
      .init("state", .text(question.state)),
      .init("person", question.person.map(person) ?? .null),
      .init(
        "member",
        question.member.map {
          .object([.init("list", .text($0.list)), .init("id", .text($0.member))])
        } ?? .null),
    ])
  }

  static func person(_ person: RecordedPerson) -> JSONTree {
    .object([
      .init("kind", .text(person.kind)), .init("role", .text(person.role)),
      .init("number", person.number.map { .number($0) } ?? .null),
      .init("name", .text(person.name)), .init("casePerson", link(person.link)),
    ])
  }

  static func voice(_ voice: Voice) -> JSONTree {
    switch voice {
    case .role(let role): .object([.init("role", .text(role))])
    case .together: .object([.init("together", .bool(true))])
    }
  }

  static func provenance(_ given: Provenance) -> [JSONTree.Member] {
    [
      .init("by", given.voice.map(voice) ?? .null), .init("at", .text(given.at)),
      .init("language", .string(given.language)),
      .init("practitioner", given.practitioner.map(practitioner) ?? .null),
      .init("contact", .text(given.contact)), .init("interpreter", .text(given.interpreter)),
    ]
  }

  static func practitioner(_ practitioner: RecordedPractitioner) -> JSONTree {
    .object([
      .init("name", .string(practitioner.name)), .init("role", .text(practitioner.role)),
      .init("team", .text(practitioner.team)),
    ])
  }

  private static func link(_ link: RecordedPerson.Link?) -> JSONTree {
    switch link {
    case .new(let id), .metBefore(let id): .string(id)
    case .notKnown: .string("not-known")
    case nil: .null
    }
  }

  private static func notes(_ notes: [RecordedNote]) -> JSONTree.Member {
    .init(
      "notes",
      .list(notes) { note in
        .object([
          .init("kind", .string(note.kind.rawValue)), .init("words", .text(note.words)),
          .init("at", .text(note.at)),
          .init("practitioner", note.practitioner.map(practitioner) ?? .null),
        ])
      })
  }

  static func answer(_ answer: RecordedAnswer) -> JSONTree {
    .object(
      [
        .init("question", question(answer.question)),
        .init("sensitive", .bool(answer.isSensitive)),
        .init("reply", reply(answer.reply, to: answer.asks)),
      ] + provenance(answer.given) + [notes(answer.notes), before(answer.before, answer.asks)])
  }

  static func gap(_ gap: Gap) -> JSONTree {
    let given = gap.given.map(provenance) ?? []
    switch gap.subject {
    case .question(let subject, let asks):
      return .object(
        [.init("question", question(subject)), .init("reply", unknown(gap.why))] + given
          + [notes(gap.notes), before(gap.before, asks)])
    case .roster(let kind):
      return .object([.init("roster", .text(kind)), .init("reply", unknown(gap.why))])
    }
  }

  private static func before(_ replies: [FormerReply], _ asks: Question) -> JSONTree.Member {
    .init(
      "before",
      .list(replies) { former in
        .object(
          [.init("reply", reply(former.reply, to: asks))] + provenance(former.given) + [
            .init("until", .text(former.until)), .init("end", .string(former.end.rawValue)),
          ])
      })
  }

  // MARK: Values

  private static func reply(_ reply: Reply, to question: Question) -> JSONTree {
    switch reply {
    case .withheld: .object([.init("withheld", .bool(true))])
    case .unknown(let why): unknown(why)
    case .value(let value): self.value(value, of: question)
    }
  }

  private static func unknown(_ why: Unknown) -> JSONTree {
    let reason: [JSONTree.Member] =
      if case .notAsked(let reason) = why { [.init("reason", .string(reason))] } else { [] }
    return .object([.init("unknown", .string(why.name))] + reason)
  }

  private static func value(_ value: Value, of question: Question) -> JSONTree {
    switch value {
    case .options(let options, let other):
      return .object([
        .init("options", .list(options) { .text($0) }), .init("other", .text(other)),
      ])
    case .number(let number):
      guard case .number(let measure) = question else {
        preconditionFailure("a number answers a question for a number")
      }
      return .object([
        .init("number", .number(number)), .init("unit", .string(measure.unit.rawValue)),
        .init("decimals", .number(measure.decimals)),
      ])
    case .date(let date): return .object([.init("date", .text(date))])
    case .text(let text): return .object([.init("text", .string(text))])
    case .given: return .object([.init("given", .bool(true))])
    }
  }
}
