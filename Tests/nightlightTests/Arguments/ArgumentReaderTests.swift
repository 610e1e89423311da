import Testing

@testable import nightlight

@Suite("Arguments")
struct ArgumentReaderTests {
  @Test("ask for an overview when there are none")
  func none() throws {
    #expect(try ArgumentReader.read([]) == .overview(Arguments()))
  }

  @Test("may stand before and after the command")
  func anywhere() throws {
    let expected = Invocation.run(
      .talk,
      Arguments(operands: ["co-sleeping"], options: [.store: "here", .caseReference: "C-1"]))
    #expect(try read("--store here talk co-sleeping --case C-1") == expected)
    #expect(try read("talk --case=C-1 --store=here co-sleeping") == expected)
  }

  @Test("are operands after two hyphens, whatever they begin with")
  func operandsAfterHyphens() throws {
    #expect(try read("after -- -7KM2") == .run(.after, Arguments(operands: ["-7KM2"])))
  }

  @Test("take a single hyphen for an operand")
  func singleHyphen() throws {
    #expect(
      try read("replay co-sleeping -")
        == .run(.replay, Arguments(operands: ["co-sleeping", "-"])))
  }

  @Test("take the next argument for a value, even one that begins with a hyphen")
  func hyphenValue() throws {
    #expect(
      try read("talk a --case -7")
        == .run(.talk, Arguments(operands: ["a"], options: [.caseReference: "-7"])))
  }

  @Test(
    "read a one-letter option with its value beside it or joined to it",
    arguments: ["advice W -o x", "advice W -ox", "advice -o x W", "advice W --output=x"])
  func shortOption(line: String) throws {
    #expect(try read(line) == .run(.advice, Arguments(operands: ["W"], options: [.output: "x"])))
  }

  @Test("keep everything after the first equals sign, and an empty value too")
  func values() throws {
    #expect(
      try read("list --store=a=b --data=")
        == .run(.list, Arguments(options: [.store: "a=b", .data: ""])))
  }

  @Test("give help for what stands before it, without the operands that are missing")
  func help() throws {
    #expect(try read("--help") == .help(nil))
    #expect(try read("-h talk") == .help(nil))
    #expect(try read("talk --help") == .help(.talk))
  }

  @Test("give the version", arguments: ["--version", "-V", "talk --version"])
  func version(line: String) throws {
    #expect(try read(line) == .version)
  }

  @Test(
    "are refused with the reason",
    arguments: [
      ("tlak", .unknownCommand("tlak")),
      ("talk a --csae x", .unknownOption("--csae", for: .talk)),
      ("list --case x", .unknownOption("--case", for: .list)),
      ("--case x talk a", .unknownOption("--case", for: nil)),
      ("list -x", .unknownOption("-x", for: .list)),
      ("list --demo=yes", .unexpectedValue(.demo)),
      ("list --demo --demo", .repeatedOption(.demo)),
      ("list x", .unexpectedOperand("x", of: .list)),
      ("resume a b", .unexpectedOperand("b", of: .resume)),
      ("talk", .missingOperand(Command.Operand("QUESTIONNAIRE", .once), of: .talk)),
    ] as [(String, WrongUsage)])
  func refused(line: String, usage: WrongUsage) {
    #expect(throws: usage) { try read(line) }
  }

  @Test("are refused when a value is missing or none of those there are")
  func refusedValues() throws {
    let format = try #require(Command.advice.options.first { $0.option == .format })
    #expect(throws: WrongUsage.missingValue(format)) { try read("advice W --as") }
    #expect(throws: WrongUsage.unknownValue("pdf", format)) { try read("advice W --as pdf") }
  }

  private func read(_ line: String) throws(WrongUsage) -> Invocation {
    try ArgumentReader.read(line.split(separator: " ").map(String.init))
  }
}
