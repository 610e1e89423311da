import Testing

@testable import nightlight

@Suite("Help")
struct HelpPageTests {
  @Test("names every command with what it does")
  func program() {
    let lines = HelpPage(command: nil).lines
    for command in Command.allCases {
      #expect(lines.contains { $0.contains(command.rawValue) && $0.contains(command.summary) })
    }
  }

  @Test("names every option that a command takes", arguments: Command.allCases)
  func command(command: Command) {
    let lines = HelpPage(command: command).lines
    #expect(lines[0].hasPrefix("Usage: nightlight \(command.rawValue)"))
    for use in OptionUse.all(for: command) {
      #expect(lines.contains { $0.contains("--\(use.option.rawValue)") })
    }
  }

  @Test("fits a terminal", arguments: [nil] + Command.allCases)
  func width(command: Command?) {
    for line in HelpPage(command: command).lines { #expect(line.count <= 100, "\(line)") }
  }
}
