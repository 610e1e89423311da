internal import Records

/// Why there is no value, in the codes that HL7 has for it.
struct FHIRAbsence {
  private let code: String
  /// The practitioner's reason.
  private let reason: String?

  private init(_ code: String, reason: String? = nil) { (self.code, self.reason) = (code, reason) }

  /// There is a value, which is withheld from this reader.
  static let masked = FHIRAbsence("masked")
  /// There is a value, which a FHIR string cannot hold.
  static let unsupported = FHIRAbsence("unsupported")

  init(_ why: Unknown) {
    self =
      switch why {
      case .unsure: FHIRAbsence("asked-unknown")
      case .declined: FHIRAbsence("asked-declined")
      case .putOff, .notYet: FHIRAbsence("temp-unknown")
      case .notAsked(let reason): FHIRAbsence("not-asked", reason: reason)
      case .familyLeft: FHIRAbsence("not-asked")
      }
  }

  /// An answer without a value: the reason stands where the value would.
  func answer(as kind: FHIRItemKind) -> JSONTree {
    let absent = JSONTree.having(
      .extensions([.having(.init("url", code: HL7.absent), .init("valueCode", code: code))]))
    let note = reason.flatMap(FHIRText.text).map { words in
      JSONTree.having(
        .init("url", code: FHIRNames.reason), .init("valueString", .string(words)))
    }
    return .having(
      .extensions([note].compactMap(\.self)),
      .init(kind.isObject ? kind.value : "_\(kind.value)", absent))
  }
}
