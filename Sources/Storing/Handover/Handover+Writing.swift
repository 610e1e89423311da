import Questions

extension Handover {
  /// The whole file.
  ///
  /// - Complexity: linear in the bytes; some 10 milliseconds for a megabyte.
  package var bytes: [UInt8] {
    var fields = CanonicalBytes(tag: Self.tag)
    fields.add(caseReference)
    fields.add(Int64(contents.count))
    for content in contents { fields.add(content.bytes) }
    fields.add(Int64(sessions.count))
    for handed in sessions { Self.add(handed, to: &fields) }
    let covered = Self.openHead + fields.bytes
    return covered + SHA256.digest(of: covered)
  }

  static let tag: StaticString = "nightlight case 1"

  private static func add(_ handed: HandedSession, to fields: inout CanonicalBytes) {
    let session = handed.session
    fields.add(session.id.bytes)
    fields.add(session.keyVersion)
    fields.add(session.begunAs)
    fields.add(session.questionnaire.bytes)
    fields.add(session.created)
    fields.add(session.hash.bytes)
    fields.add(Int64(handed.events.count))
    for event in handed.events {
      fields.add(event.draft.audience.rawValue)
      fields.add(event.draft.kind.rawValue)
      fields.add(event.draft.keyVersion)
      fields.add(event.draft.content?.bytes ?? [])
      fields.add(event.draft.body)
      fields.add(event.hash.bytes)
    }
  }
}
