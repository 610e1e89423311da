#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// An open file or folder, closed when it goes out of use.
struct File: ~Copyable {
  private let descriptor: Int32
  let path: String

  enum Purpose {
    case reading
    /// Makes the file, for the owner alone, when there is none.
    case writing
  }

  /// Opens without following a symbolic link, and not for programs started from this one.
  ///
  /// - Throws: `.missing` when there is nothing to open, `.cannotCreate` when it cannot be made or
  ///   written, `.notAllowed` when it cannot be read.
  init(opening path: String, for purpose: Purpose) throws(StoreError) {
    let flags: Int32 =
      switch purpose {
      case .reading: O_RDONLY
      case .writing: O_RDWR | O_CREAT
      }
    var opened: Int32
    repeat {
      opened = open(path, flags | O_CLOEXEC | O_NOFOLLOW, 0o600)
    } while opened < 0 && errno == EINTR
    guard opened >= 0 else {
      switch purpose {
      case _ where errno == ENOENT: throw System.error(.missing, "cannot open it", path)
      case _ where errno == ELOOP: throw System.error(.notAllowed, "is a symbolic link", path)
      case .reading: throw System.error(.notAllowed, "cannot open it", path)
      case .writing: throw System.error(.cannotCreate, "cannot open it", path)
      }
    }
    // The umask can only take rights away: give back the owner's.
    if purpose == .writing { fchmod(opened, 0o600) }
    (descriptor, self.path) = (opened, path)
  }

  deinit { close(descriptor) }

  /// How many bytes it has.
  func size() throws(StoreError) -> Int {
    var facts = stat()
    guard fstat(descriptor, &facts) == 0 else {
      throw System.error(.notSaved, "cannot look at it", path)
    }
    return Int(facts.st_size)
  }

  /// Every byte from the beginning to the end.
  func contents() throws(StoreError) -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 16_384)
    while true {
      let count = pread(descriptor, &chunk, chunk.count, off_t(bytes.count))
      if count == 0 { return bytes }
      if count > 0 { bytes += chunk[..<count] }
      if count < 0, errno != EINTR { throw System.error(.notSaved, "cannot read it", path) }
    }
  }

  /// Writes all the bytes at a place, without waiting for the disk.
  func write(_ bytes: [UInt8], at offset: Int) throws(StoreError) {
    var done = 0
    while done < bytes.count {
      let count = bytes.withUnsafeBytes {
        pwrite(
          descriptor, $0.baseAddress?.advanced(by: done), $0.count - done, off_t(offset + done))
      }
      if count > 0 { done += count }
      if count == 0 || (count < 0 && errno != EINTR) {
        throw System.error(.notSaved, "cannot write to it", path)
      }
    }
  }

  /// Waits until everything written is on the disk.
  func sync() throws(StoreError) {
    #if canImport(Darwin)
      let result = fcntl(descriptor, F_FULLFSYNC)
    #else
      let result = fsync(descriptor)
    #endif
    guard result != -1 else { throw System.error(.notSaved, "cannot sync it", path) }
  }

  /// Locks it for this opening alone, until it is closed or the process ends in whatever way.
  ///
  /// - Returns: whether nobody else has it.
  func lock() throws(StoreError) -> Bool {
    while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
      if errno == EWOULDBLOCK { return false }
      if errno != EINTR { throw System.error(.notSaved, "cannot lock it", path) }
    }
    return true
  }
}
