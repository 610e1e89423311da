import Engine
import Questions
import TestSupport
import Testing

@Suite("A stored event")
struct StampedEventTests {
  @Test("comes back as it was", arguments: Self.events)
  func comesBack(event: Event) throws {
    let stamped = StampedEvent(event, at: Moment(milliseconds: -1, offsetMinutes: -90))
    #expect(try StampedEvent(decoding: stamped.encoded) == stamped)
  }

  @Test("has bytes of its own", arguments: Self.events)
  func isDistinct(event: Event) {
    let same = Self.events.filter { bytes(of: $0) == bytes(of: event) }
    #expect(same == [event])
  }

  @Test("is refused when any part of its end is missing", arguments: Self.events)
  func refusesPrefixes(event: Event) {
    let bytes = bytes(of: event)
    let accepted = bytes.indices.filter {
      (try? StampedEvent(decoding: Array(bytes[..<$0]))) != nil
    }
    #expect(accepted == [])
  }

  /// Whatever is read from altered bytes must be what those bytes, and no others, stand for.
  @Test("has no second spelling", arguments: Self.events)
  func isCanonical(event: Event) {
    let bytes = bytes(of: event)
    var others: [[UInt8]] = []
    for index in bytes.indices {
      for byte: UInt8 in [0, 32, 43, 48, 49, 58, 255] where byte != bytes[index] {
        var altered = bytes
        altered[index] = byte
        guard let read = try? StampedEvent(decoding: altered) else { continue }
        if read.encoded != altered { others.append(altered) }
      }
    }
    #expect(others == [])
  }

  @Test("of a kind from a later version is refused by name")
  func refusesUnknownKind() {
    #expect(throws: CodingFailure.unknownKind("foretold")) {
      try StampedEvent(decoding: Array("1:0,1:0,8:foretold,".utf8))
    }
  }

  @Test(
    "with an offset of more than a day is refused",
    arguments: ["1441", "-1441", "9223372036854775807", "+60", "060"])
  func refusesOffset(text: String) {
    #expect(throws: CodingFailure.self) {
      try StampedEvent(decoding: Array("1:0,\(text.utf8.count):\(text),6:paused,".utf8))
    }
  }

  @Test("is read from the bytes of every version so far", arguments: StoredLines.all)
  func readsEarlierVersions(bytes: String) throws {
    let event = try StampedEvent(decoding: Array(bytes.utf8))
    #expect(String(decoding: event.encoded, as: UTF8.self) == bytes)
  }

  @Test("has stored bytes of each kind to be read")
  func coversEveryKind() {
    let kinds = Set(StoredLines.all.compactMap(Self.kind))
    #expect(kinds == Set(Self.events.compactMap { Self.kind(Self.line($0)) }))
  }

  @Test("can be read by a person")
  func isReadable() {
    let event = StampedEvent(
      .answered(QuestionKey("weight"), .value(.number(3200))),
      at: Moment(milliseconds: 5, offsetMinutes: 60))
    #expect(
      String(decoding: event.encoded, as: UTF8.self)
        == "1:5,2:60,8:answered,6:weight,1:0,1:0,6:number,4:3200,")
  }

  /// The name of the event, which is the third of the texts.
  private static func kind(_ bytes: String) -> Substring? {
    let fields = bytes.split(separator: ",", maxSplits: 3)
    return fields.count > 2 ? fields[2].split(separator: ":").last : nil
  }

  private static func line(_ event: Event) -> String {
    let stamped = StampedEvent(event, at: Moment(milliseconds: 7, offsetMinutes: 0))
    return String(decoding: stamped.encoded, as: UTF8.self)
  }

  private func bytes(of event: Event) -> [UInt8] {
    StampedEvent(event, at: Moment(milliseconds: 1_770_000_000_000, offsetMinutes: 0)).encoded
  }

  private static let digest = ContentDigest(bytes: (0..<32).map { UInt8($0 * 8) })
  private static let place = QuestionKey("place")

  static let events: [Event] = [
    .opened(Visit.opening), .opened(Visit.held), .opened(Visit.opening.unproved),
    .opened(Visit.held.unproved), .speakerChanged(.together),
    .speakerChanged(.role("mother")),
    .answered(place, .value(.option("cot"))),
    .answered(place, .value(.options(["cot", "bed"], other: "a, b:\n\"c\" é"))),
    .answered(QuestionKey("smokes", person: PersonID(.max), member: "sleep"), .unsure),
    .answered(place, .declined), .answered(place, .later), .answered(place, .notAsked("asleep")),
    .answered(place, .value(.number(-5))), .answered(place, .value(.text(""))),
    .answered(place, .value(.date(CalendarDate(daysSince1970: 20_000)))),
    .answered(place, .value(.given)), .personJoined(Visit.mother), .personJoined(Visit.father),
    .personLeft(PersonID(2)), .rosterClosed("carer"), .rosterLeftOpen("carer", .unsure),
    .rosterReopened("carer"), .revisited(place), .kept(place), .undone,
    .urgentCalled("urgent-help"), .urgentLeft("urgent-help"),
    .languageChanged("ur", catalogues: [digest]), .reviewed, .finishedEarly,
    .adviceShown([AdviceGiven(id: "cot", text: .said), AdviceGiven(id: "smoke", text: .unsure)]),
    .adviceChosen(["cot"]), .adviceChosen(["cot", "smoke"]), .cardPrinted, .talkEnded, .paused,
    .resumed,
    .afterBegun,
    .actionRecorded(
      ActionRecord(action: "recheck", owner: "A. Example", due: CalendarDate(daysSince1970: 1))),
    .practitionerNamed(nil), .practitionerNamed(Practitioner(name: "A. Example")),
    .practitionerNamed(Practitioner(name: "A. Example", role: "midwife", team: "")),
    .personLinked(PersonID(3), .notKnown), .personLinked(PersonID(3), .person(CasePersonID(.max))),
    .attributed(place, .seen), .attributed(place, .described), .attributed(place, .agency("GP")),
    .attributed(QuestionKey("smokes", person: PersonID(1)), .record("")),
    .attributed(place, .differs("a sofa")), .actionDone("recheck", outcome: "all well"),
    .actionWithdrawn("recheck", reason: "moved away"), .afterEnded,
  ]
}
