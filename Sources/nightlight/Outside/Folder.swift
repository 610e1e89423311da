#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// A folder that files are read from by name, and never by a path.
struct Folder: Hashable, Sendable {
  let path: String

  init(path: String) { self.path = path }

  /// The folder in which the program was started.
  static var current: Folder {
    guard let path = getcwd(nil, 0) else { return Folder(path: ".") }
    defer { free(path) }
    return Folder(path: String(cString: path))
  }

  /// Whether there is a folder at the path.
  var exists: Bool {
    var facts = stat()
    return stat(path, &facts) == 0 && facts.st_mode & S_IFMT == S_IFDIR
  }

  /// Makes the folder and those around it, for their owner alone.
  func create() throws(Failure) {
    if exists { return }
    let parts = path.split(separator: "/")
    if parts.count > 1 {
      try Folder(path: "/" + parts.dropLast().joined(separator: "/")).create()
    }
    guard mkdir(path, 0o700) == 0 || errno == EEXIST else {
      throw Failure(
        .cannotCreate, "\(path) cannot be made: \(String(cString: strerror(errno)))")
    }
  }

  /// Makes the folder inside one that is there, for everybody to read.
  func createForEveryone() throws(Failure) {
    guard mkdir(path, 0o755) == 0 || errno == EEXIST else {
      throw Failure(
        .cannotCreate, "\(path) cannot be made: \(String(cString: strerror(errno)))")
    }
  }

  /// The folder that a file lies in, by the file's path.
  static func holding(_ path: String) -> Folder {
    guard let end = path.lastIndex(of: "/") else { return Folder(path: ".") }
    return Folder(path: end == path.startIndex ? "/" : String(path[..<end]))
  }

  func folder(_ name: String) -> Folder { Folder(path: path(of: name)) }

  func path(of name: String) -> String { path.hasSuffix("/") ? path + name : path + "/" + name }

  /// The bytes of a regular file that stands in the folder itself; a link is not followed.
  ///
  /// The name has no `/` in it; a file of more bytes than the limit is refused before it is read.
  func read(_ name: String, atMost limit: Int) throws(FileTrouble) -> [UInt8] {
    guard !name.contains("/"), !name.hasPrefix("."), !name.utf8.contains(0) else { throw .missing }
    let folder = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard folder >= 0 else { throw FileTrouble(number: errno) }
    defer { close(folder) }
    // Without waiting: a pipe that nobody writes to is refused, not waited for.
    let file = openat(folder, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard file >= 0 else { throw FileTrouble(number: errno) }
    defer { close(file) }
    return try Self.read(descriptor: file, atMost: limit)
  }

  /// The bytes of a regular file that somebody named; links are followed.
  static func read(path: String, atMost limit: Int) throws(FileTrouble) -> [UInt8] {
    let file = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard file >= 0 else { throw FileTrouble(number: errno) }
    defer { close(file) }
    return try read(descriptor: file, atMost: limit)
  }

  /// The names of what stands in the folder, in the order of their bytes; none without the folder.
  var names: [String] {
    guard let stream = opendir(path) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      names.append(
        withUnsafePointer(to: &entry.pointee.d_name) {
          $0.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) {
            String(cString: $0)
          }
        })
    }
    return names.filter { !$0.hasPrefix(".") }
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private static func read(descriptor: CInt, atMost limit: Int) throws(FileTrouble) -> [UInt8] {
    var facts = stat()
    guard fstat(descriptor, &facts) == 0 else { throw FileTrouble(number: errno) }
    guard facts.st_mode & S_IFMT == S_IFREG else { throw .notAFile }
    guard facts.st_size <= limit else { throw .tooLarge(limit: limit) }
    var bytes = [UInt8](repeating: 0, count: Int(facts.st_size))
    var filled = 0
    while filled < bytes.count {
      let count = bytes[filled...].withUnsafeMutableBytes { buffer in
        #if canImport(Glibc)
          Glibc.read(descriptor, buffer.baseAddress, buffer.count)
        #else
          Darwin.read(descriptor, buffer.baseAddress, buffer.count)
        #endif
      }
      if count == 0 { break }
      guard count > 0 || errno == EINTR else { throw FileTrouble(number: errno) }
      filled += max(count, 0)
    }
    return Array(bytes[..<filled])
  }
}

/// Why a file cannot be read.
enum FileTrouble: Error, Hashable, Sendable {
  case missing
  /// A folder, a link, a pipe or a device.
  case notAFile
  case tooLarge(limit: Int)
  case noDescriptors
  case unreadable(number: CInt)

  init(number: CInt) {
    switch number {
    case ENOENT, ENOTDIR, ENAMETOOLONG: self = .missing
    case ELOOP, ENXIO, EISDIR: self = .notAFile
    case EMFILE, ENFILE, ENOMEM: self = .noDescriptors
    default: self = .unreadable(number: number)
    }
  }

  var reason: String {
    switch self {
    case .missing: "there is no such file"
    case .notAFile: "it is not an ordinary file"
    case .tooLarge(let limit): "it has more than \(limit) bytes"
    case .noDescriptors: "too many files are open"
    case .unreadable(let number): String(cString: strerror(number))
    }
  }

  var status: ExitStatus {
    switch self {
    case .missing, .notAFile, .unreadable: .noInput
    case .tooLarge: .badData
    case .noDescriptors: .outOfResources
    }
  }
}
