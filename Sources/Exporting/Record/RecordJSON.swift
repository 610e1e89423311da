internal import Questions
package import Records

/// A record as JSON, for the systems that take it in; `Documentation/RecordFormat.md` describes it.
///
/// It holds names and values and no words, so it means the same in every language.
package struct RecordJSON: Hashable, Sendable {
  /// The number of the format; a change that a reader must know of raises it.
  package static let format = 1

  private let tree: JSONTree

  package init(_ record: Record) { tree = Self.tree(record) }

  /// A document to be read by people too, in UTF-8.
  package var bytes: [UInt8] { tree.bytes }

  /// The same on one line, which is one of JSON Lines.
  package var line: [UInt8] { tree.line }

  private static func tree(_ record: Record) -> JSONTree {
    .object([
      .init("format", .string("nightlight-record")),
      .init("formatVersion", .number(format)),
      .init("reader", .string(record.reader.rawValue)),
      .init("hideFromOnlineView", .bool(record.reader == .practitioner)),
      .init("restrictedPart", .string("held-separately")),
      .init("case", .string(record.identity.caseReference)),
      .init("visit", .text(record.identity.visit)),
      .init("questionnaire", questionnaire(record.identity)),
      .init("catalogues", .list(record.identity.catalogues) { .text($0) }),
      .init("program", .string(record.identity.program)),
      .init("talk", talk(record.talk)),
      .init("said", .list(record.said, answer)),
      .init("notKnown", .list(record.notKnown, gap)),
      .init("setAside", .list(record.setAside, question)),
      .init("advice", advice(record.advice)),
      .init("teachBack", .list(record.teachBacks, teachBack)),
      .init("urgent", .list(record.urgent, urgent)),
      .init("practitioner", record.practitioner.map(practitioner) ?? .null),
      .init("clockWentBackwards", .bool(record.clockWentBackwards)),
      .init("integrity", record.integrity.map(integrity) ?? .null),
    ])
  }

  // MARK: The session

  private static func questionnaire(_ identity: RecordIdentity) -> JSONTree {
    .object([
      .init("id", .text(identity.questionnaire)), .init("version", .text(identity.version)),
      .init("status", .string(identity.status.rawValue)),
      .init("unproved", .bool(identity.isUnproved)), .init("sha256", .text(identity.digest)),
    ])
  }

  private static func talk(_ talk: RecordedTalk) -> JSONTree {
    .object([
      .init("began", .text(talk.began)), .init("last", .text(talk.last)),
      .init("ending", .string(talk.ending.rawValue)),
      .init("voices", .list(talk.voices, voice)), .init("people", .list(talk.people, roster)),
      .init(
        "languages",
        .list(talk.languages) {
          .object([.init("language", .string($0.language)), .init("from", .text($0.from))])
        }),
      .init(
        "readOut",
        .list(talk.readOut) {
          .object([.init("question", question($0.question))] + provenance($0.given))
        }),
      .init("planCards", .list(talk.planCards) { .text($0) }),
    ])
  }

  private static func roster(_ roster: RecordedRoster) -> JSONTree {
    .object([
      .init("kind", .text(roster.kind)), .init("closed", .bool(roster.isClosed)),
      .init("people", .list(roster.people, person)),
    ])
  }

  private static func urgent(_ urgent: RecordedUrgent) -> JSONTree {
    .object([
      .init("state", .text(urgent.state)), .init("at", .text(urgent.at)),
      .init("calledByHand", urgent.wasCalled.map { .bool($0) } ?? .null),
    ])
  }

  private static func integrity(_ integrity: Integrity) -> JSONTree {
    .object([
      .init("events", .number(integrity.events)), .init("first", .text(integrity.first)),
      .init("head", .text(integrity.head)), .init("holds", .bool(integrity.holds)),
    ])
  }
}
