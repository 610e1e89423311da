import Testing

@testable import Dialogue

@Suite("A command") struct CommandTests {
  @Test(
    "is a letter, a sign or a word",
    arguments: [
      ("u", Command.unsure), ("unsure", .unsure), ("r", .decline), ("rather not", .decline),
      ("s", .later), ("later", .later), ("k", .keep), ("keep", .keep), ("b", .back),
      ("back", .back), ("?", .help), ("help", .help), ("!", .urgent), ("urgent", .urgent),
      ("go on", .goOn), ("Go  On", .goOn), ("v", .review), ("review", .review), ("done", .done),
      ("undo", .undo), ("p", .pause), ("PAUSE", .pause), ("finish", .finish), (".", .cover),
      ("retry", .retry), ("change 3", .change(3)), ("change", .change(nil)),
      ("change x", .change(nil)), ("remove 1", .remove(1)), ("why 2", .why(2)),
      ("by father", .speaker("father")), ("by someone else", .speaker("someone else")),
      ("l ur", .language("ur")), ("by", .speaker("")),
    ])
  func reads(typed: String, command: Command) {
    #expect(Command(typed, isAlone: false) == command)
  }

  @Test(
    "is no other text",
    arguments: [
      "", " ", "1", "yes", "unsur", "uu", "go", "rather", "change 3 4", "n too late", "q",
    ])
  func refuses(typed: String) {
    #expect(Command(typed, isAlone: false) == nil)
  }

  @Test("may say why a question was not put, when the practitioner is alone")
  func notAsked() {
    #expect(Command("n no time", isAlone: true) == .notAsked("no time"))
    #expect(Command("n", isAlone: true) == .notAsked(""))
  }

  @Test("is typed on the screen as it is understood", arguments: Offer.allCases)
  func offered(offer: Offer) {
    #expect(Command(offer.typed(inFreeText: false), isAlone: true) != nil || offer == .language)
    #expect(
      Heard(offer.typed(inFreeText: true) + " x", isFreeText: true, isAlone: true) != .nothing)
  }
}
