#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// What the input and the output are connected to.
struct Terminal: Hashable, Sendable {
  let inputIsTerminal: Bool
  let outputIsTerminal: Bool
  /// How wide lines may be, from 40 to 72.
  let columns: Int

  init(inputIsTerminal: Bool, outputIsTerminal: Bool, width: Int?) {
    (self.inputIsTerminal, self.outputIsTerminal) = (inputIsTerminal, outputIsTerminal)
    columns = min(max(width ?? 72, 40), 72)
  }

  /// The terminal of this process. A pipe is as wide as `COLUMNS` says, else 72.
  static func current(_ environment: Environment) -> Terminal {
    let outputIsTerminal = isatty(STDOUT_FILENO) == 1
    return Terminal(
      inputIsTerminal: isatty(STDIN_FILENO) == 1, outputIsTerminal: outputIsTerminal,
      width: environment.columns.flatMap { Int($0) }
        ?? (outputIsTerminal ? windowWidth(of: STDOUT_FILENO) : nil))
  }

  /// How wide a message may be that goes to a descriptor: as wide as the window, 40 at least. A file
  /// or a pipe takes lines of any length.
  static func messageWidth(of descriptor: CInt, _ environment: Environment) -> Int? {
    guard isatty(descriptor) == 1 else { return nil }
    let width = environment.columns.flatMap { Int($0) } ?? windowWidth(of: descriptor)
    return width.map { max($0, 40) }
  }

  /// Clears the screen and what can be scrolled back to, and goes to the top.
  static let clearing = "\u{1B}[H\u{1B}[2J\u{1B}[3J"

  private static func windowWidth(of descriptor: CInt) -> Int? {
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }
}
