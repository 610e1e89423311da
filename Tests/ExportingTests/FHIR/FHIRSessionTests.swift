import Engine
import Questions
import Records
import TestSupport
import Testing

@testable import Exporting

@Suite("A session as resources of FHIR")
struct FHIRSessionTests {
  @Test("is what it was, byte for byte", arguments: Reader.allCases)
  func golden(reader: Reader) throws {
    let form = FHIRForm(
      SmallQuestionnaire.machine.questionnaire, digest: RecordedVisit.opening.digest,
      words: try GoldenRecords.words(), for: reader, digesting: SHA256.content)
    let session = FHIRSession(
      try GoldenRecords.record(for: reader), named: "small", form: form, linking: .bundle)
    try expect(
      bundle([form.resource] + session.resources, reader), is: "fhir-\(reader.rawValue).json")
  }

  @Test("is what it was with every questionnaire that ships", arguments: ShippedQuestionnaire.names)
  func golden(name: String) throws {
    let session = try MadeSessions(name, for: .practitioner).session(14, linking: .lines)
    try expect(session.resources.flatMap(\.line), is: "fhir-\(name).ndjson")
  }

  private func bundle(_ resources: [FHIRResource], _ reader: Reader) -> [UInt8] {
    var bundle = FHIRBundle(for: reader)
    return bundle.beginning + resources.flatMap { bundle.entry($0) } + bundle.end
  }

  private func expect(_ bytes: [UInt8], is name: String) throws {
    if GoldenRecords.isWriting { try GoldenRecords.write(bytes, to: name) }
    #expect(
      String(decoding: bytes, as: UTF8.self)
        == String(decoding: try GoldenRecords.expected(name), as: UTF8.self))
  }

  @Test("has names that are its own, and the same in every run", arguments: Reader.allCases)
  func names(reader: Reader) throws {
    let made = try MadeSessions("crying", for: reader)
    let all = try (2...9).flatMap { try made.session($0, linking: .lines).resources }
    #expect(Set(all.map(\.id)).count == all.count)
    let again = try MadeSessions("crying", for: reader).session(2, linking: .lines).resources
    #expect(again == Array(all.prefix(again.count)))
  }

  @Test("keeps the name of its answers when it goes on")
  func goesOn() throws {
    let made = try MadeSessions("co-sleeping", for: .parent)
    let open = try made.session(10, linking: .lines)
    #expect(
      open.response.id
        == FHIRSession(
          open.record, named: "session 10", form: made.form, linking: .bundle
        ).response.id)
    #expect(text(open.response).contains(#""status":"in-progress""#))
  }

  @Test("says in every resource that it was begun without a proof", arguments: Reader.allCases)
  func unproved(reader: Reader) throws {
    let made = try MadeSessions("discharge", for: reader)
    let events = try made.events(14)
    let tag = #""system":"urn:nightlight:review","code":"unproved""#
    let marked = { (events: [StampedEvent]) throws in
      try made.session(of: events).resources.map(self.text).filter { $0.contains(tag) }.count
    }
    #expect(try marked(events) == 0)
    #expect(try marked(events.unproved) == made.session(of: events).resources.count)
  }

  private func text(_ resource: FHIRResource) -> String {
    String(decoding: resource.line, as: UTF8.self)
  }
}

@Suite("What a family is handed as FHIR")
struct FHIRParentTests {
  @Test("holds nothing that only a practitioner knows", arguments: ShippedQuestionnaire.names)
  func canaries(name: String) throws {
    let made = try MadeSessions(name, for: .parent)
    let hidden =
      made.form.questionnaire.states.filter { $0.audience > .parent }
      .map { "\"linkId\":\"\($0.id)\"" }
      + made.form.questionnaire.prompts.compactMap { $0.needs.map { "\"\($0.action)\"" } }
      + ["CANARY", ":practitioner", ":prompt", ":action", "\"Practitioner\"", "\"Task\""]
    let lines = try (2...8).flatMap { try made.session($0, linking: .lines).resources }
      .flatMap(\.line)
    let text = String(decoding: made.form.resource.line + lines, as: UTF8.self)
    #expect(hidden.filter(text.contains) == [])
  }

  @Test(
    "is the same, byte for byte, whatever was done alone", arguments: ShippedQuestionnaire.names)
  func nonInterference(name: String) throws {
    let made = try MadeSessions(name, for: .parent)
    for seed in [2, 3, 4] as [UInt64] {
      let talk = try Alone.talk(try ShippedQuestionnaire(name).machine, seed: seed)
      let one = try made.session(of: talk.gone(on: seed) { _ in }.events)
      let other = try made.session(of: talk.gone(on: seed + 100) { _ in }.events)
      #expect(one.resources == other.resources)
    }
  }

  @Test("does not repeat what is sensitive, and says that it does not")
  func sensitive() throws {
    let visit = try RecordedVisit.talk(smokes: .value(.option(.yes)))
    let text = try text(of: visit, for: .parent)
    #expect(text.contains(#""linkId":"smokes","text":"smoking","answer":[{"_valueBoolean""#))
    #expect(text.contains(#""valueCode":"masked""#))
    #expect(
      try self.text(of: visit, for: .practitioner).contains(#""answer":[{"valueBoolean":true}]"#))
  }

  private func text(of visit: RecordedVisit, for reader: Reader) throws -> String {
    let machine = SmallQuestionnaire.machine
    let form = FHIRForm(
      machine.questionnaire, digest: RecordedVisit.opening.digest,
      words: try GoldenRecords.words(), for: reader, digesting: SHA256.content)
    let record = try Record(of: visit.events, machine: machine, for: reader)
    let session = FHIRSession(record, named: "small", form: form, linking: .lines)
    return String(decoding: session.response.line, as: UTF8.self)
  }
}
