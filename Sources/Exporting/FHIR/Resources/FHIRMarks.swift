internal import Questions
internal import Records
internal import Wording

/// What is to be known of a resource before anybody opens it: who may see it, that nobody stands
/// behind its questions yet, and that what they promise was not proved.
struct FHIRMarks {
  private let status: Review.Status
  private let isUnproved: Bool
  private let reader: Reader
  private let words: Words

  /// Of a form: whether it keeps its promises is asked when a session is begun with it.
  init(_ status: Review.Status, _ reader: Reader, _ words: Words) {
    (self.status, isUnproved, self.reader, self.words) = (status, false, reader, words)
  }

  /// Of what is handed on of a session.
  init(_ identity: RecordIdentity, _ reader: Reader, _ words: Words) {
    (status, isUnproved) = (identity.status, identity.isUnproved)
    (self.reader, self.words) = (reader, words)
  }

  var meta: JSONTree.Member? { meta(tags: []) }

  func meta(tags: [JSONTree]) -> JSONTree.Member? {
    .object("meta", .list("security", Self.security(reader)), .list("tag", review + proof + tags))
  }

  /// The labels alone.
  static func labels(for reader: Reader) -> JSONTree.Member? {
    .object("meta", .list("security", security(reader)))
  }

  /// What is made for a parent bears no label; the rest says that it is restricted, and that it is
  /// to be hidden from the family's view.
  private static func security(_ reader: Reader) -> [JSONTree] {
    switch reader {
    case .parent: []
    case .practitioner:
      [
        coding(HL7.confidentiality, "R", "restricted"),
        coding(
          HL7.acts, "NOPAT",
          "no disclosure to patient, family or caregivers without attending provider's "
            + "authorization"),
      ]
    }
  }

  private var review: [JSONTree] {
    switch status {
    case .draft: [Self.coding(FHIRNames.review, status.rawValue, words.text("record.draft"))]
    case .approved: []
    case .withdrawn:
      [Self.coding(FHIRNames.review, status.rawValue, words.text("record.withdrawn"))]
    }
  }

  private var proof: [JSONTree] {
    isUnproved ? [Self.coding(FHIRNames.review, "unproved", words.text("record.unproved"))] : []
  }

  /// Said in every response, whether there is anything restricted or not.
  var restrictedPart: JSONTree {
    Self.coding(FHIRNames.restrictedPart, "held-separately", words.text("record.restricted"))
  }

  private static func coding(_ system: String, _ code: String, _ display: String) -> JSONTree {
    .having(
      .init("system", code: system), .init("code", code: code), .text("display", display))
  }
}
