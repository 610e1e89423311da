import Engine
import Questions
import Records
import TestSupport

@testable import Exporting

/// Sessions of a shipped questionnaire, made by chance and filled into its form for one reader.
struct MadeSessions {
  let form: FHIRForm
  private let machine: Machine

  init(_ name: String, for reader: Reader) throws {
    let shipped = try ShippedQuestionnaire(name)
    machine = shipped.machine
    form = FHIRForm(
      machine.questionnaire, digest: Visit.opening.digest, words: shipped.words, for: reader,
      digesting: SHA256.content)
  }

  func session(_ seed: UInt64, linking: FHIRLinking) throws -> FHIRSession {
    try session(of: events(seed), named: "session \(seed)", linking: linking)
  }

  func session(
    of events: [StampedEvent], named name: String = "session", linking: FHIRLinking = .lines
  ) throws -> FHIRSession {
    FHIRSession(try record(of: events), named: name, form: form, linking: linking)
  }

  func record(of events: [StampedEvent]) throws -> Record {
    let heads = events.indices.map {
      ContentDigest(bytes: Array(repeating: UInt8(truncatingIfNeeded: $0), count: 32))
    }
    return try Record(
      of: events, machine: machine, for: form.reader, chain: Chain(heads: heads, holds: true))
  }

  /// One in ten talks is not finished, one in ten is not gone on with alone, one in ten was begun
  /// without a proof; people type anything.
  func events(_ seed: UInt64) throws -> [StampedEvent] {
    let talk = try Alone.talk(machine, seed: seed)
    let events =
      switch seed % 10 {
      case 0: Array(talk.events.prefix(2 * talk.events.count / 3))
      case 1: talk.events
      case 5: try talk.gone(on: seed) { _ in }.events.unproved
      default: try talk.gone(on: seed) { _ in }.events
      }
    return events.map { typed($0, seed: seed) }
  }

  // MARK: What people type

  /// The same event with other words in it; no rule reads words.
  private func typed(_ event: StampedEvent, seed: UInt64) -> StampedEvent {
    let words = NastyText.all[Int(seed) % NastyText.all.count]
    switch event.event {
    case .answered(let key, .value(.text(let text))):
      guard
        case .text(let most) = machine.questionnaire.states.first(where: { $0.id == key.state })?
          .question
      else { return event }
      let typed = String((text + words).prefix(most))
      return StampedEvent(.answered(key, .value(.text(typed))), at: event.moment)
    case .answered(let key, .value(.options(let options, other: let other?))):
      let typed = String((other + words).prefix(60))
      return StampedEvent(
        .answered(key, .value(.options(options, other: typed))), at: event.moment)
    case .personJoined(let person):
      let named = Person(
        id: person.id, kind: person.kind, role: person.role, name: "CANARY " + words.prefix(20))
      return StampedEvent(.personJoined(named), at: event.moment)
    default: return event
    }
  }
}
