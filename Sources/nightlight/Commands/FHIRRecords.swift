internal import Exporting
internal import Records
internal import Storing

/// Records as resources of FHIR R4, one session after the other, each form before the first session
/// that was held with it.
struct FHIRRecords {
  private let style: Style
  private var forms: FHIRForms
  private var bundle: FHIRBundle

  /// How resources are put together.
  enum Style: String, Hashable, Sendable, CaseIterable {
    case bundle = "fhir"
    /// One resource a line.
    case lines = "fhir-ndjson"

    /// The name of a file in a folder, which says nothing about the family.
    var file: String {
      switch self {
      case .bundle: "record.fhir.json"
      case .lines: "record.fhir.ndjson"
      }
    }

    fileprivate var linking: FHIRLinking {
      switch self {
      case .bundle: .bundle
      case .lines: .lines
      }
    }
  }

  init(as style: Style, for reader: Reader) {
    self.style = style
    (forms, bundle) = (FHIRForms(for: reader), FHIRBundle(for: reader))
  }

  var file: String { style.file }

  var beginning: String { style == .bundle ? Self.text(bundle.beginning) : "" }
  var end: String { style == .bundle ? Self.text(bundle.end) : "" }

  /// One more session.
  mutating func text(of record: Record, in visit: StoredVisit) -> String {
    let (form, isNew) = forms.form(of: visit.script)
    let session = FHIRSession(
      record, named: visit.stored.id.description, form: form, linking: style.linking)
    var bytes: [UInt8] = []
    for resource in (isNew ? [form.resource] : []) + session.resources {
      bytes += self.bytes(of: resource)
    }
    return Self.text(bytes)
  }

  private mutating func bytes(of resource: FHIRResource) -> [UInt8] {
    switch style {
    case .bundle: bundle.entry(resource)
    case .lines: resource.line
    }
  }

  private static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}
