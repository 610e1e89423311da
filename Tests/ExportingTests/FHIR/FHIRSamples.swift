import Engine
import FoundationEssentials
import Questions
import Records
import TestSupport
import Testing

@testable import Exporting

/// Sessions made by chance, as resources of FHIR, for readers that are not ours.
///
/// They are written only where `NIGHTLIGHT_FHIR` names a folder: for each questionnaire and reader
/// a file of lines, and a bundle of the first few sessions. `NIGHTLIGHT_FHIR_SESSIONS` says how many.
@Suite("Sample resources", .enabled(if: sampleFolder != nil))
struct FHIRSamples {
  @Test("are written", arguments: ShippedQuestionnaire.names)
  func write(name: String) throws {
    let folder = try #require(sampleFolder)
    let sessions = try Reader.allCases.map { try MadeSessions(name, for: $0) }
    var files = sessions.map { SampleFiles($0.form) }
    for seed in 1...sampleCount {
      let events = try sessions[0].events(seed)
      for place in files.indices {
        let record = try sessions[place].record(of: events)
        files[place].add(record, named: "session \(seed)", isBundled: seed <= Self.bundled)
      }
    }
    for file in files { try file.write(to: "\(folder)/\(name)") }
  }

  private static let bundled: UInt64 = 3
}

/// The lines and the bundle of one reader.
private struct SampleFiles {
  let form: FHIRForm
  var lines: [UInt8]
  var bundle: FHIRBundle
  var document: [UInt8]

  init(_ form: FHIRForm) {
    (self.form, lines, bundle) = (form, form.resource.line, FHIRBundle(for: form.reader))
    document = bundle.beginning
    document += bundle.entry(form.resource)
  }

  mutating func add(_ record: Record, named name: String, isBundled: Bool) {
    let session = FHIRSession(record, named: name, form: form, linking: .lines)
    lines += session.resources.flatMap(\.line)
    guard isBundled else { return }
    let linked = FHIRSession(record, named: name, form: form, linking: .bundle)
    for resource in linked.resources { document += bundle.entry(resource) }
  }

  func write(to path: String) throws {
    let path = "\(path)-\(form.reader.rawValue)"
    try Data(lines).write(to: URL(filePath: path + ".ndjson"))
    try Data(document + bundle.end).write(to: URL(filePath: path + ".json"))
  }
}

private let environment = ProcessInfo.processInfo.environment
private let sampleFolder = environment["NIGHTLIGHT_FHIR"]
private let sampleCount = UInt64(environment["NIGHTLIGHT_FHIR_SESSIONS"] ?? "") ?? 25
