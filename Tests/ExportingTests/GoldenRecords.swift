import Engine
import FoundationEssentials
import JSONSource
import Questions
import Records
import TestSupport
import Wording

@testable import Exporting

/// A visit in which everything happens that a record tells of, and the records that it must give.
///
/// The files beside it are written anew only when `NIGHTLIGHT_GOLDEN` is set to `write`.
enum GoldenRecords {
  static let isWriting = ProcessInfo.processInfo.environment["NIGHTLIGHT_GOLDEN"] == "write"

  /// What happened, with the mother called by a name.
  static func events(named name: String = "Em <b>") throws -> [StampedEvent] {
    var visit = RecordedVisit()
    try visit.happen(.speakerChanged(.role("mother")))
    try visit.answer("welcome", .value(.given))
    try visit.answer("weight", .value(.number(3200)))
    try visit.answer("where", .value(.option("sofa")))
    try visit.answer("how-often", .value(.option(.yes)))
    try visit.happen(.undone)
    try visit.answer("how-often", .value(.option(.no)))
    try visit.answer("where", .later)
    try visit.answer("where", .value(.option("cot")))
    try visit.answer("weight", .value(.number(2400)))
    try visit.happen(
      .urgentCalled("help"), .urgentLeft("help"), .languageChanged("ur", catalogues: []),
      .personJoined(
        Person(id: RecordedVisit.mother, kind: "carer", role: "mother", name: name)),
      .personJoined(Person(id: RecordedVisit.father, kind: "carer", role: "father", name: nil)),
      .rosterLeftOpen("carer", .unsure))
    try visit.answer("smokes", .value(.option(.yes)), of: RecordedVisit.mother)
    try visit.answer("smokes", .declined, of: RecordedVisit.father)
    try visit.answer("points", .value(.given))
    try visit.answer("words", .value(.text("on the back\u{202E}, I\u{2019}d say\n=1+1")))
    try visit.happen(.finishedEarly)
    try visit.happen(.adviceShown(["small", "every"].map { AdviceGiven(id: $0, text: .said) }))
    try visit.happen(.adviceChosen(["small"]), .talkEnded, .afterBegun)
    try visit.answer("seen", .value(.option(.no)))
    try visit.answer("other-heard", .notAsked("not at home"))
    try visit.answer("secret", .value(.option(.yes)))
    try visit.happen(
      .actionRecorded(
        ActionRecord(
          action: "refer", owner: "S. Afe", due: SmallQuestionnaire.day(2026, 5, 15))),
      .actionRecorded(
        ActionRecord(
          action: "see-cot", owner: "A. Example", due: SmallQuestionnaire.day(2026, 7, 1))))
    return visit.events
  }

  static func record(for reader: Reader, named name: String = "Em <b>") throws -> Record {
    let events = try events(named: name)
    let heads = events.indices.map {
      ContentDigest(bytes: Array(repeating: UInt8($0), count: 32))
    }
    return try Record(
      of: events, machine: SmallQuestionnaire.machine, for: reader,
      chain: Chain(heads: heads, holds: true))
  }

  /// The interface's words, and a few for the questionnaire.
  static func words() throws -> Words {
    let strings = [
      "questionnaire.title": "A small talk", "role.mother": "the mother",
      "role.father": "the father", "state.weight.told": "Weighed {value} at birth.",
      "state.weight.short": "birth weight", "state.where.told": "Slept: {value}.",
      "state.where.option.cot": "in a cot", "state.where.option.sofa": "on a sofa",
      "state.how-often.short": "how often", "state.smokes.short": "smoking",
      "state.words.short": "own words", "state.back.short": "said back",
      "state.seen.short": "sleep place seen", "message.sleep": "Safe sleep",
      "advice.small.said": "Own cot for every sleep.",
      "advice.every.said": "On the back \u{2013} every sleep.",
      "prompt.look.text": "The sleep place was not seen.",
      "fact.small-baby.because": "Because of the weight.",
      "fact.on-sofa.because": "Because it is not known.",
    ]
    let own = try catalogue(strings)
    return Words(catalogues: [own] + Shipped.interface, language: .english)
  }

  /// A catalogue of these texts in English.
  static func catalogue(_ texts: [String: String]) throws -> Catalogue {
    let strings = texts.map { key, text in
      #""\#(key)": {"localizations": {"en": {"stringUnit": {"state": "translated", "value": "\#(text)"}}}}"#
    }
    let source =
      #"{"sourceLanguage": "en", "version": "1.0", "strings": {\#(strings.joined(separator: ","))}}"#
    return try Catalogue(reading: SourceFile(name: "small", bytes: Array(source.utf8)))
  }

  // MARK: Files

  static func expected(_ name: String) throws -> [UInt8] { Array(try Data(contentsOf: url(name))) }

  static func write(_ bytes: [UInt8], to name: String) throws {
    try Data(bytes).write(to: url(name))
  }

  private static func url(_ name: String) -> URL {
    let folder = #filePath.split(separator: "/").dropLast().joined(separator: "/")
    return URL(filePath: "/\(folder)/Golden/\(name)")
  }
}
