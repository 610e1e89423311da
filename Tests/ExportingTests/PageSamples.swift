import Engine
import FoundationEssentials
import Questions
import Records
import TestSupport
import Testing
import Wording

@testable import Exporting

/// Leaflets written out to be looked at, and to be checked page by page in a browser.
///
/// They are written only where `NIGHTLIGHT_PAGES` names a folder.
@Suite("Sample pages", .enabled(if: sampleFolder != nil))
struct PageSamples {

  /// What each page is to show: nothing special, everything unsure, a talk
  /// cut short at once or late and with all advice there is, and chance.
  static let pages: [(name: String, events: [StampedEvent])] = {
    let plain = try? Shipped.events { _, state in Shipped.quiet(state) }
    let unsure = try? Shipped.events { _, state in
      state.question == nil ? .value(.given) : .unsure
    }
    let short = [
      StampedEvent(.opened(Shipped.opening), at: Shipped.moment(0)),
      StampedEvent(.finishedEarly, at: Shipped.moment(1)),
    ]
    var full =
      (try? Shipped.events { _, state in Shipped.loud(state) })?.prefix { $0.event != .reviewed }
      ?? []
    full.append(StampedEvent(.finishedEarly, at: Shipped.moment(full.count)))
    let chance = (1...6).compactMap { seed in
      (try? Shipped.events { Shipped.answer($0, $1, seed: UInt64(seed)) }).map {
        ("chance-\(seed)", $0)
      }
    }
    return [
      ("plain", plain ?? []), ("unsure", unsure ?? []), ("short", short), ("full", Array(full)),
    ] + chance
  }()

  @Test("are written", arguments: pages)
  func write(name: String, events: [StampedEvent]) throws {
    let page = LeafletPage(
      LeafletContent(of: try Shipped.session(of: events)), words: Shipped.words)
    let folder = try #require(sampleFolder)
    try Data(LeafletHTML(page).text.utf8).write(to: URL(filePath: "\(folder)/\(name).html"))
  }
}

/// Plan cards: of two people, and one to be filled in by hand.
extension PageSamples {
  @Test("are written, plan cards too", arguments: ["card-two", "card-blank"])
  func writeCard(name: String) throws {
    let session = try CardVisit.session(after: name == "card-two" ? CardVisit.events : [])
    let folder = try #require(sampleFolder)
    try Data(CardHTML(try CardTests.pages(session)).text.utf8)
      .write(to: URL(filePath: "\(folder)/\(name).html"))
  }
}

/// Records: of a talk in which everything happens, for each reader, and of two talks made by chance.
extension PageSamples {
  @Test("are written, records too", arguments: Reader.allCases)
  func writeRecord(reader: Reader) throws {
    let record = try GoldenRecords.record(for: reader, named: "Zoë ماں")
    try write([record], words: try GoldenRecords.words(), to: "record-\(reader.rawValue)")
  }

  @Test("are written, and several records in one")
  func writeRecords() throws {
    let records = try [UInt64(2), 3].map {
      try RecordSamples.record(RecordSamples.events($0), for: .practitioner)
    }
    try write(records, words: Shipped.words, to: "record-several")
  }

  @Test("are written, and the records of a case as one page", arguments: Reader.allCases)
  func writeCase(reader: Reader) throws {
    let visits = [("discharge", 3), ("co-sleeping", 4), ("discharge", 7)] as [(String, UInt64)]
    let records = try visits.map { name, seed in
      let made = try MadeSessions(name, for: reader)
      return (
        record: try made.record(of: made.events(seed)), words: try ShippedQuestionnaire(name).words
      )
    }
    try write(RecordHTML.articles(of: records, from: 1), to: "case-\(reader.rawValue)")
  }

  private func write(_ records: [Record], words: Words, to name: String) throws {
    let articles = records.enumerated().map { place, record in
      RecordHTML.article(record, words: words, number: place + 1)
    }
    try write(articles.joined(), to: name)
  }

  private func write(_ articles: String, to name: String) throws {
    let frame = RecordHTML.frame(title: "Records", in: .english)
    let folder = try #require(sampleFolder)
    try Data((frame.before + articles + frame.after).utf8)
      .write(to: URL(filePath: "\(folder)/\(name).html"))
  }

  @Test("are written, and the midwife's grid")
  func writeGrid() throws {
    let page = GridPage(
      try #require(GridSamples.mixed), of: "C-4471", words: try GridSamples.words())
    let folder = try #require(sampleFolder)
    try Data(GridHTML(page).text.utf8).write(to: URL(filePath: "\(folder)/grid.html"))
  }
}

private let sampleFolder = ProcessInfo.processInfo.environment["NIGHTLIGHT_PAGES"]
