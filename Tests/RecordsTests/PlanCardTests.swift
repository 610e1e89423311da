import Engine
import Questions
import Records
import TestSupport
import Testing

@Suite("A plan card")
struct PlanCardTests {
  static func values(_ page: PlanCard.Page) -> [Value?] { page.rows.map(\.value) }

  @Test("has a page for each carer, in the order of the questionnaire")
  func pages() throws {
    let card = try #require(PlanCard(of: CardVisit.session()))
    #expect(card.pages.map(\.owner?.role) == ["mother", "father"])
    #expect(card.pages[0].rows.map(\.question) == ["tries", "place", "rings"])
    #expect(
      Self.values(card.pages[0]) == [
        .options(["sling"], other: "the hoover \u{202E}<b>"), .option("cot"), .text("Jo & Kim"),
      ])
  }

  @Test("leaves open what is not decided, asked or not")
  func undecided() throws {
    let card = try #require(PlanCard(of: CardVisit.session()))
    #expect(card.pages[1].rows.map(\.question) == ["tries", "place", "rings"])
    #expect(Self.values(card.pages[1]) == [nil, .option("cot"), nil])
  }

  @Test("is one to be filled in where nobody was named")
  func nobody() throws {
    let card = try #require(PlanCard(of: CardVisit.session(after: [])))
    #expect(card.pages.map(\.owner) == [nil])
    #expect(Self.values(card.pages[0]) == [nil, nil, nil])
  }

  @Test("numbers those of one role, and names nobody")
  func numbers() throws {
    let other = Person(id: PersonID(3), kind: "carer", role: "father", name: "Sam")
    let card = try #require(
      PlanCard(
        of: CardVisit.session(after: [
          .speakerChanged(.together), .answered(QuestionKey("place"), .unsure),
          .personJoined(Visit.father), .personJoined(other),
        ])))
    #expect(card.pages.map(\.owner?.number) == [1, 2])
    #expect(!"\(card)".contains("Sam"))
  }

  @Test("is the same whatever the practitioner writes down alone")
  func nonInterference() throws {
    let talk = CardVisit.events + [.reviewed, .adviceShown([]), .talkEnded, .afterBegun]
    let cards = try [Answer.value(.text("a")), .declined, .notAsked("not alone")].map { answer in
      try PlanCard(
        of: CardVisit.session(after: talk + [.answered(QuestionKey("secret"), answer)]))
    }
    #expect(Set(cards) == [PlanCard(of: try CardVisit.session())])
  }

  @Test("is none where the questionnaire has none")
  func none() {
    #expect(PlanCard(of: Visit.started()) == nil)
  }

  @Test("that was made is told in both records, with the time", arguments: Reader.allCases)
  func isRecorded(reader: Reader) throws {
    let events =
      [.opened(CardVisit.opening)] + CardVisit.events
      + [.reviewed, .adviceShown([]), .cardPrinted, .cardPrinted]
    let stamped = events.enumerated().map { StampedEvent($1, at: Visit.moment($0 + 1)) }
    let record = try Record(of: stamped, machine: CardVisit.machine, for: reader)
    #expect(record.talk.planCards.count == 2)
  }
}
