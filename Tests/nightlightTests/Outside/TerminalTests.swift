import Testing

@testable import nightlight

@Suite("A terminal")
struct TerminalTests {
  @Test(
    "is as wide as can be read at a glance",
    arguments: [(nil, 72), (0, 40), (39, 40), (60, 60), (72, 72), (200, 72)])
  func columns(width: Int?, columns: Int) {
    let terminal = Terminal(inputIsTerminal: true, outputIsTerminal: true, width: width)
    #expect(terminal.columns == columns)
  }
}
