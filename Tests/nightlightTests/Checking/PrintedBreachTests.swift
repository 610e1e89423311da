import Authoring
import Engine
import JSONSource
import Proving
import Questions
import TestSupport
import Testing

@testable import nightlight

/// Everything that is printed of a broken promise is read back, and shows the breach.
@Suite("What is printed of a breach")
struct PrintedBreachTests {
  static let planted = PlantedFault.all.filter { $0.conversation != nil }.enumerated()
    .filter { index, fault in
      if case .keeps = fault.property { true } else { index % 4 == 0 }
    }.map(\.element)

  @Test("shows it when it is pasted", arguments: planted)
  func showsIt(fault: PlantedFault) throws {
    let shipped = ShippedFile(try fault.file())
    try Self.readBack(
      try #require(
        try PrintedBreach(of: fault.property, in: shipped, words: fault.questionnaire)))
  }

  @Test("tells the kinds of people apart", arguments: [("g", "adult"), ("h", "carer")])
  func tellsKindsApart(guarantee: String, open: String) throws {
    let printed = try #require(
      try PrintedBreach(
        of: .guarantee(try GuaranteeID(guarantee)), in: ShippedFile(SmallFile.kinds),
        words: "co-sleeping"))
    let closed = open == "adult" ? "carer" : "adult"
    #expect(
      printed.told.filter { $0.contains("of the kind") } == [
        "    Nobody of the kind '\(closed)'.  *"
      ])
    #expect(printed.lines.contains { $0.contains("\"others\":{\"\(open)\":\"unsure\"}") })
    try Self.readBack(printed)
  }

  @Test("tells what an urgent screen that comes late is taken back by")
  func tellsWhatIsLate() throws {
    let printed = try #require(
      try PrintedBreach(
        of: .interruptsAtOnce("help"), in: ShippedFile(SmallFile.late), words: "co-sleeping"))
    #expect(printed.told.contains("  Before, the urgent screen 'help' shows itself:"))
    #expect(printed.told.filter { $0.hasSuffix("  *") }.count == 1)
    #expect(printed.told.contains("    * asked later, and takes the call back"))
    try Self.readBack(printed)
  }

  @Test("tells who takes an urgent screen back by being named")
  func tellsWhoIsNamed() throws {
    let printed = try #require(
      try PrintedBreach(
        of: .interruptsAtOnce("help"), in: ShippedFile(SmallFile.named), words: "co-sleeping"))
    #expect(printed.told.filter { $0.hasSuffix("  *") } == ["    1. your baby's father  *"])
    try Self.readBack(printed)
  }

  @Test("says before and after where protection is lost, and what becomes of the answer")
  func saysBeforeAndAfter() throws {
    let fault = try #require(
      PlantedFault.all.first { $0.property == .keeps("cs-02-alcohol") })
    let printed = try #require(
      try PrintedBreach(
        of: fault.property, in: ShippedFile(try fault.file()), words: fault.questionnaire))
    let stars = printed.told.filter { $0.hasSuffix("  *") }
    #expect(stars == ["       > Yes  *", "       > rather not say  *"])
    #expect(
      printed.breach.diagnostic.help
        == "it is lost when 'may-share' is answered 'rather not say', or left open")
  }

  @Test("says before and after where it is not known any more who there is")
  func saysWhoWasNamed() throws {
    let printed = try #require(
      try PrintedBreach(
        of: .keeps("told"), in: ShippedFile(SmallFile.lost), words: "co-sleeping"))
    #expect(
      printed.told.filter { $0.hasSuffix("  *") }.map { $0.split(separator: " ").first } == [
        "1.", "It", "It",
      ])
    #expect(printed.breach.diagnostic.help?.hasSuffix("who there is of 'carer'") == true)
    try Self.readBack(printed)
  }

  @Test("says days in words, and how long before the visit they were")
  func saysDays() throws {
    let fault = try #require(
      PlantedFault.all.first { $0.property == .keeps("cs-19-tonight") })
    let printed = try #require(
      try PrintedBreach(
        of: fault.property, in: ShippedFile(try fault.file()), words: fault.questionnaire))
    #expect(printed.told.contains { $0.contains("> 14 March 2024 (204 days before the visit)") })
  }

  /// Takes up everything that is printed.
  private static func readBack(_ printed: PrintedBreach) throws {
    let (machine, property) = (printed.machine, printed.breach.property)
    let conversations = try printed.replayed()
    let expected = [printed.breach.turningPoint?.before, printed.breach.conversation]
    #expect(conversations == expected.compactMap { $0?.withoutEmptyRosters })
    let evaluations = conversations.map { machine.evaluate($0) }
    switch property {
    case .guarantee(let id):
      let index = machine.questionnaire.guarantees.firstIndex { $0.id == id }
      #expect(evaluations.map(\.brokenGuarantees.first) == [index])
    case .redFlag(let id):
      let index = machine.questionnaire.facts.firstIndex { $0.id == id }
      #expect(evaluations.map(\.brokenRedFlags.first) == [index])
    case .keeps(let id):
      let index = try #require(machine.questionnaire.advice.firstIndex { $0.id == id })
      #expect(evaluations.map { $0.advice(index) != .false } == [true, false])
    case .interruptsAtOnce(let id):
      let index = try #require(machine.questionnaire.urgent.firstIndex { $0.state == id })
      #expect(evaluations.map { $0.isUrgent(index) } == [true, false])
    case .ends, .canReach, .canInterrupt, .canGive, .canPrompt, .tellsTruly, .hasSource,
      .adviceIsOpen, .promptIsOpen, .stateIsOpen, .interruptIsOpen:
      Issue.record("no conversation breaks \(property)")
    }
    let pasted = try printed.pasted()
    #expect((pasted == nil) == (property == .interruptsAtOnce("help")))
    guard let pasted else { return }
    #expect(pasted.loaded.diagnostics.filter { $0.severity == .error } == [])
    let read = try #require(pasted.machine)
    #expect(read.questionnaire.examples.map(\.conversation) == [conversations.last])
    let examples = ExampleCheck(of: read, places: pasted.loaded.places)
    #expect(examples.diagnostics == [])
  }
}

extension Conversation {
  /// Where it is not known who there is, nothing is written.
  fileprivate var withoutEmptyRosters: Conversation {
    var written = self
    written.rosters = rosters.filter { $0.value.isClosed || !$0.value.people.isEmpty }
    return written
  }
}
