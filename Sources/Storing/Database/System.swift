#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The calls of the operating system on files and folders, with their errors as values.
enum System {
  /// The error that the last call left behind.
  static func error(
    _ code: StoreError.Code, _ doing: String, _ path: String, number: Int32 = errno
  ) -> StoreError {
    let code = number == EMFILE || number == ENFILE || number == ENOMEM ? .exhausted : code
    return StoreError(
      code, "\(doing): \(String(cString: strerror(number)))", path: path, number: Int(number))
  }

  /// What stands at a path; a symbolic link is not followed. Nil when there is nothing.
  static func look(at path: String) throws(StoreError) -> Entry? {
    var facts = stat()
    guard lstat(path, &facts) == 0 else {
      if errno == ENOENT { return nil }
      throw error(errno == ENOTDIR ? .cannotCreate : .notAllowed, "cannot look at it", path)
    }
    let kind: Entry.Kind =
      switch facts.st_mode & S_IFMT {
      case S_IFDIR: .folder
      case S_IFREG: .file
      case S_IFLNK: .link
      default: .other
      }
    return Entry(kind: kind, isPrivate: facts.st_mode & 0o077 == 0, size: Int(facts.st_size))
  }

  struct Entry {
    enum Kind { case folder, file, link, other }
    let kind: Kind
    /// Whether nobody but the owner has any right to it.
    let isPrivate: Bool
    let size: Int
  }

  /// Nil when this process may write there, else the number of the error.
  static func obstacleToWriting(to path: String) -> Int32? {
    faccessat(AT_FDCWD, path, W_OK, AT_EACCESS) == 0 ? nil : errno
  }

  /// Makes a folder for the owner alone; one that is there already is left as it is.
  static func makeFolder(_ path: String) throws(StoreError) {
    if mkdir(path, 0o700) == 0 {
      // The umask can only take rights away: give back the owner's.
      guard chmod(path, 0o700) == 0 else {
        throw error(.cannotCreate, "cannot set its permissions", path)
      }
    } else if errno != EEXIST {
      throw error(.cannotCreate, "cannot create the folder", path)
    }
  }

  /// Makes what was created or removed in a folder outlast a power cut.
  static func syncFolder(_ path: String) throws(StoreError) {
    let folder = try File(opening: path, for: .reading)
    try folder.sync()
  }

  static func remove(_ path: String) { unlink(path) }

  /// The names in a folder, without `.` and `..`, in no particular order; none without the folder.
  static func names(in path: String) throws(StoreError) -> [String] {
    guard let folder = opendir(path) else {
      if errno == ENOENT { return [] }
      throw error(.notAllowed, "cannot list the folder", path)
    }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }

  static func pause(milliseconds: UInt32) { usleep(milliseconds * 1000) }
}
