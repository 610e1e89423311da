import Testing

@testable import nightlight

@Suite("Wrong usage")
struct WrongUsageTests {
  @Test("suggests the nearest command or option")
  func suggests() {
    #expect(WrongUsage.unknownCommand("tlak").suggestion == "talk")
    #expect(WrongUsage.unknownOption("--csae", for: .talk).suggestion == "--case")
    #expect(WrongUsage.unknownCommand("zzzzzzzz").suggestion == nil)
  }

  @Test("ends with 64, the suggestion, and the help that would put it right")
  func failure() {
    let failure = Failure(.unknownOption("--csae", for: .talk))
    #expect(failure.status == .wrongUsage)
    #expect(
      failure.lines == [
        "nightlight: 'talk' takes no option '--csae'", "  help: did you mean '--case'?",
        "  help: see nightlight talk --help",
      ])
  }

  @Test("of a command is put right by its own page of help, whatever is wrong")
  func page() {
    for arguments in [["audit", "--by", "year"], ["audit", "--by"], ["audit", "--plain=x"]] {
      let failure = #expect(throws: Failure.self) { try ArgumentReader.invocation(arguments) }
      #expect(failure?.help.last == "see nightlight audit --help")
    }
  }
}
