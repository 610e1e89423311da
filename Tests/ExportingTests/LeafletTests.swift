import Engine
import Questions
import Records
import TestSupport
import Testing
import Wording

@testable import Exporting

@Suite("A leaflet")
struct LeafletTests {
  static let seeds = Array(0..<16 as Range<UInt64>)
  /// The leaflet of a talk by chance, for each seed.
  static let pages = seeds.compactMap { try? page(talk($0)) }

  private static func page(
    _ events: [StampedEvent], number: ServiceNumber? = nil
  ) throws -> LeafletPage {
    LeafletPage(
      LeafletContent(of: try Shipped.session(of: events)), words: Shipped.words, number: number)
  }

  private static func talk(_ seed: UInt64, sensitive: UInt64? = nil) throws -> [StampedEvent] {
    try Shipped.events { key, state in
      Shipped.answer(key, state, seed: state.isSensitive ? sensitive ?? seed : seed)
    }
  }

  @Test("is the same, byte for byte, whatever was said about anything sensitive", arguments: seeds)
  func hidesWhatIsSensitive(seed: UInt64) throws {
    let one = Self.pages[Int(seed)]
    let other = try Self.page(Self.talk(seed, sensitive: seed + 1000))
    #expect(LeafletHTML(one).text == LeafletHTML(other).text)
    #expect(LeafletText(one).text == LeafletText(other).text)
  }

  @Test("has the same items for every baby, in the same words and order", arguments: pages)
  func always(page: LeafletPage) {
    #expect(page.always == Self.pages[0].always)
    #expect(page.blocks == Self.pages[0].blocks)
    #expect(page.help == Self.pages[0].help)
  }

  @Test("says each sentence of advice once", arguments: pages)
  func once(page: LeafletPage) {
    let html = LeafletHTML(page).text
    let items = (page.personal?.items ?? []) + page.always.items + page.help.list.items
    #expect(Set(items).count == items.count)
    for item in items {
      #expect(html.ranges(of: HTML.text(item).source).count == 1, "\(item)")
    }
  }

  @Test("holds no name, no answer and no case reference", arguments: pages)
  func holdsNothingPersonal(page: LeafletPage) {
    let html = LeafletHTML(page).text
    for canary in ["Sam", "C-4471", "on the back, in the cot", "example"] {
      #expect(!html.contains(canary))
    }
  }

  @Test("makes no more claim than the evidence bears", arguments: pages)
  func saysNothingBanned(page: LeafletPage) {
    let text = LeafletText(page).text.lowercased()
    for phrase in [
      "safe to", "is safe", "low risk", "no risk", "no concern", "sober by", "[leaflet",
    ] {
      #expect(!text.contains(phrase))
    }
  }

  @Test("says that it is not finished, until it is")
  func unfinished() throws {
    let short = [
      StampedEvent(.opened(Shipped.opening), at: Shipped.moment(0)),
      StampedEvent(.finishedEarly, at: Shipped.moment(1)),
    ]
    #expect(LeafletHTML(try Self.page(short)).text.contains("Not finished."))
    #expect(!LeafletHTML(Self.pages[1]).text.contains("Not finished."))
  }

  @Test("has the number of the local service, or a line to write on")
  func number() throws {
    let number = try #require(ServiceNumber("020 7946 0000"))
    let events = try Self.talk(1)
    #expect(LeafletText(try Self.page(events, number: number)).text.contains("team: 020 7946 0000"))
    #expect(LeafletText(try Self.page(events)).text.contains("team: ____"))
  }

  @Test("ends with the version of the content, the day, and that it is a draft")
  func footer() {
    #expect(
      Self.pages[1].footer == "Version 1.0.0. 14 May 2026. Draft: not yet approved for use.")
  }

  @Test("of a talk that was begun without a proof says so")
  func unproved() throws {
    let page = try Self.page(Self.talk(1).unproved)
    #expect(
      page.footer == Self.pages[1].footer + " Unproved: for trying out, not advice to follow.")
  }

  @Test("is set smaller only where there is more to say")
  func size() throws {
    let plain = try Self.page(Shipped.events { _, state in Shipped.quiet(state) })
    #expect(LeafletSize(plain) == .large)
    #expect(LeafletSize(Self.pages[1]) == .small)
  }

  @Test(
    "fits 72 columns as text, in every language that is only longer",
    arguments: [LanguageTag.english, .pseudo])
  func columns(language: LanguageTag) throws {
    let content = LeafletContent(of: try Shipped.session(of: Self.talk(3)))
    let text = LeafletText(LeafletPage(content, words: Shipped.words.in(language))).text
    #expect(text.split(separator: "\n").allSatisfy { CellWidth.cells(in: $0) <= 72 })
  }
}
