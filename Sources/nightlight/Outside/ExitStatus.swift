/// What the program tells the shell when it ends: the customary numbers of `sysexits.h`.
enum ExitStatus: Int32, Hashable, Sendable, CaseIterable {
  /// Done, or paused on purpose.
  case done = 0
  /// Done, and something is still to be recorded.
  case open = 1
  /// The arguments make no sense.
  case wrongUsage = 64
  /// A bad questionnaire, or a damaged record.
  case badData = 65
  /// There is no such input, or the input ended early.
  case noInput = 66
  /// A store written by a newer program, or a library that cannot be made ready.
  case unavailable = 69
  /// A fault of this program.
  case ourFault = 70
  /// Out of memory or of file descriptors.
  case outOfResources = 71
  /// A file or folder could not be made.
  case cannotCreate = 73
  /// Something was not saved or not written.
  case notWritten = 74
  /// In use by another process.
  case inUse = 75
  /// The files may be read by others, or the thing asked for is kept from this audience.
  case notAllowed = 77
  /// The settings are wrong, or cannot be read.
  case wrongSettings = 78
  /// Interrupted from the keyboard.
  case interrupted = 130
}
