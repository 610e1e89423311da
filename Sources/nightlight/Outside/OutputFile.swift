#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// A file that is written whole or not at all, for its owner alone unless it is about nobody.
///
/// What is no ordinary file, such as a pipe or a terminal, is written to as it stands. A link to a file
/// gives up its name, and what it leads to stays: nobody is brought to write over a file unseen.
enum OutputFile {
  /// Who may read a file.
  enum Readers: mode_t, Hashable, Sendable {
    case owner = 0o600
    /// For what tells of no family, such as the receipt of a proof.
    case everyone = 0o644
  }

  /// Writes bytes beside the file, waits until the disk has them, and only then gives them its name.
  ///
  /// - Throws: `cannotCreate` when there is no place for it, `notWritten` when the disk did not take
  ///   it. Whatever stood there before stands there still.
  static func write(
    _ bytes: [UInt8], to path: String, for readers: Readers = .owner
  ) throws(Failure) {
    try write(to: path, for: readers) { file in file.add(bytes) }
  }

  /// Does the same with what is written piece by piece; when that fails, nothing is there.
  static func write(
    to path: String, for readers: Readers = .owner,
    _ content: (inout Writer) throws(Failure) -> Void
  ) throws(Failure) {
    var facts = stat()
    let isThere = stat(path, &facts) == 0
    guard !isThere || facts.st_mode & S_IFMT == S_IFREG else {
      return try write(content, through: path)
    }
    try write(content, besides: path, for: readers) { rename($0, path) == 0 }
  }

  /// Writes to what is no ordinary file: to give it another's place would take it away from everybody.
  private static func write(
    _ content: (inout Writer) throws(Failure) -> Void, through path: String
  ) throws(Failure) {
    let file = open(path, O_WRONLY | O_CLOEXEC)
    guard file >= 0 else { throw trouble(.cannotCreate, path) }
    defer { close(file) }
    var output = Writer(descriptor: file, name: path)
    try content(&output)
    try output.finish()
  }

  /// Does the same where nothing may be written over: there must be no such file.
  static func create(_ bytes: [UInt8], at path: String) throws(Failure) {
    var facts = stat()
    guard lstat(path, &facts) != 0 else {
      throw Failure(
        .cannotCreate, "\(path) is there already, and is never written over",
        help: "choose another name")
    }
    func content(_ file: inout Writer) throws(Failure) { file.add(bytes) }
    try write(content, besides: path) { passing in
      if link(passing, path) == 0 {
        unlink(passing)
        return true
      }
      // Some disks know no second name for a file: there the name is claimed first.
      guard errno != EEXIST else { return false }
      let claim = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
      guard claim >= 0 else { return false }
      close(claim)
      return rename(passing, path) == 0
    }
  }

  private static func write(
    _ content: (inout Writer) throws(Failure) -> Void, besides path: String,
    for readers: Readers = .owner,
    _ name: (String) -> Bool
  ) throws(Failure) {
    let passing = "\(path).\(getpid()).part"
    let file = open(
      passing, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, readers.rawValue)
    guard file >= 0 else { throw trouble(.cannotCreate, path) }
    var isNamed = false
    defer { if !isNamed { unlink(passing) } }
    do {
      defer { close(file) }
      var output = Writer(descriptor: file, name: path)
      try content(&output)
      try output.finish()
      guard fsync(file) == 0 else { throw trouble(.notWritten, path) }
    }
    guard name(passing) else { throw trouble(.cannotCreate, path) }
    isNamed = true
    syncFolder(of: path)
  }

  /// Writes bytes to a new file in a folder: `name.ending`, `name-2.ending` and so on, so
  /// that nothing that stands there is written over.
  ///
  /// - Returns: the path of the file.
  static func writeNew(_ bytes: [UInt8], named name: String, ending: String, in folder: Folder)
    throws(Failure) -> String
  {
    for number in 1...mostCopies {
      let file = number == 1 ? "\(name).\(ending)" : "\(name)-\(number).\(ending)"
      let path = folder.path(of: file)
      guard try reserve(path) else { continue }
      do throws(Failure) {
        try write(bytes, to: path)
      } catch {
        unlink(path)
        throw error
      }
      return path
    }
    throw Failure(.cannotCreate, "there are too many files called \(name) in \(folder.path)")
  }

  private static let mostCopies = 999

  /// Takes a name that no file has, by an empty one; false when some file has it.
  private static func reserve(_ path: String) throws(Failure) -> Bool {
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard file >= 0 else {
      if errno == EEXIST { return false }
      throw trouble(.cannotCreate, path)
    }
    close(file)
    return true
  }

  /// Makes the new name outlast a power cut. Some file systems cannot; the file is there all the same.
  private static func syncFolder(of path: String) {
    let end = path.lastIndex(of: "/")
    let folder = end.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }

  private static func trouble(_ status: ExitStatus, _ path: String) -> Failure {
    let number = errno
    let status = number == EMFILE || number == ENFILE ? .outOfResources : status
    return Failure(status, "\(path) was not written: \(String(cString: strerror(number)))")
  }
}
