import Engine
import Questions
import Records
import TestSupport
import Testing
import Wording

@testable import Exporting

@Suite("A plan card on paper")
struct CardTests {
  static func pages(
    _ session: Session, _ language: LanguageTag = .english, number: ServiceNumber? = nil
  ) throws -> CardPages {
    let own = [
      "card.title": "My plan", "role.mother": "mother", "role.father": "father",
      "state.tries.card": "What I try", "state.place.card": "Where I put baby down",
      "state.rings.card": "Who I ring", "state.tries.option.sling": "The sling",
      "state.place.option.cot": "In the cot",
    ]
    let catalogue = try GoldenRecords.catalogue(own)
    let card = try #require(PlanCard(of: session))
    return CardPages(
      card, words: Words(catalogues: [catalogue] + Shipped.interface, language: language),
      number: number)
  }

  static func html() throws -> String { CardHTML(try pages(CardVisit.session())).text }

  @Test("says what was said, and has a line for what was not")
  func text() throws {
    let text = CardText(try Self.pages(CardVisit.session())).text
    #expect(
      text == """
        My plan: Mother

        What I try
          The sling
          the hoover <b>

        Where I put baby down
          In the cot

        Who I ring
          Jo & Kim

        999 in danger, 111 for advice
        Your health visiting team: ____________________
        Version 1.0.0. 14 May 2026. Draft: not yet approved for use.

        My plan: Father

        What I try
          Not decided yet
          ________________________________________

        Where I put baby down
          In the cot

        Who I ring
          Not decided yet
          ________________________________________

        999 in danger, 111 for advice
        Your health visiting team: ____________________
        Version 1.0.0. 14 May 2026. Draft: not yet approved for use.

        """)
  }

  @Test("of a talk that was begun without a proof says so")
  func unproved() throws {
    let session = Session(
      CardVisit.opening.unproved, at: RecordedVisit.moment(0), machine: CardVisit.machine)
    #expect(CardText(try Self.pages(session)).text.contains("Unproved:"))
  }

  @Test("has a page for each person, and in what they said no markup and nothing hidden")
  func pages() throws {
    let html = try Self.html()
    #expect(html.split(separator: "<article ").count == 3)
    #expect(html.contains("the hoover &lt;b&gt;"))
    #expect(html.contains("Jo &amp; Kim"))
    #expect(!html.contains("\u{202E}"))
  }

  @Test("names neither the case nor anybody", arguments: ["C-4471", "Sam", "W7QK3"])
  func isAnonymous(secret: String) throws {
    #expect(try !Self.html().contains(secret))
  }

  @Test(
    "loads nothing and runs nothing",
    arguments: ["<script", "http:", "https:", "url(", "@import", "src=", "href=", " style=", " on"])
  func isClosed(forbidden: String) throws {
    let markup = try Self.html().replacing(/>[^<]*</, with: "><")
    #expect(!markup.contains(forbidden))
  }

  @Test(
    "is set as large as its words let it be",
    arguments: [(1, CardSize.large), (300, .medium), (1200, .small)])
  func size(letters: Int, size: CardSize) {
    let row = CardPages.Row(
      heading: "What I try", lines: [String(repeating: "a", count: letters)], blank: "")
    #expect(CardSize(CardPages.Page(owner: nil, rows: [row, row, row])) == size)
  }

  @Test("has the number of the service, where somebody set one")
  func number() throws {
    let number = try #require(ServiceNumber("00 1234"))
    let pages = try Self.pages(CardVisit.session(), number: number)
    #expect(CardText(pages).text.contains("Your health visiting team: 00 1234\n"))
    #expect(CardHTML(pages).text.contains("<span>00 1234</span>"))
  }

  @Test("is read from right to left where its language is")
  func direction() throws {
    let urdu = try #require(LanguageTag("ur"))
    let html = CardHTML(try Self.pages(CardVisit.session(), urdu)).text
    #expect(html.contains(#"<html lang="ur" dir="rtl">"#))
  }
}
