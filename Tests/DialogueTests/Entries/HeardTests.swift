import Testing

@testable import Dialogue

@Suite("A line heard") struct HeardTests {
  @Test(
    "is a command, a text or nothing",
    arguments: [
      ("", Heard.nothing), ("   ", .nothing), ("\t", .nothing), ("u", .command(.unsure)),
      (" U ", .command(.unsure)), ("/u", .command(.unsure)), ("3", .text("3")),
      (" 3 4 ", .text("3 4")), ("/zz", .unknownCommand("/zz")), ("//u", .unknownCommand("//u")),
    ])
  func atAQuestion(line: String, heard: Heard) {
    #expect(Heard(line, isFreeText: false, isAlone: false) == heard)
  }

  @Test(
    "is a text as typed where own words are asked for",
    arguments: [
      ("", Heard.nothing), ("u", .commandWord("u")), (" Pause ", .commandWord("Pause")),
      ("x", .text("x")), (" back  soon ", .text(" back  soon ")),
      ("/u", .command(.unsure)), ("/p", .command(.pause)),
      ("/by father", .command(.speaker("father"))),
      ("//u", .text("/u")), (" //", .text("/")), ("/zz", .unknownCommand("/zz")),
      (".", .command(.cover)), ("!", .command(.urgent)), ("?", .command(.help)),
      ("?!", .text("?!")), ("1", .text("1")),
    ])
  func inFreeText(line: String, heard: Heard) {
    #expect(Heard(line, isFreeText: true, isAlone: false) == heard)
  }
}
