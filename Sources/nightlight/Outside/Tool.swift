#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// Another program, run to its end: bytes in, bytes out.
enum Tool {
  /// Runs a program that is looked for on the path; what it says on its error output is seen.
  ///
  /// - Returns: what it wrote; nil where there is no such program.
  /// - Throws: when it cannot be run, or does not end well.
  static func output(of name: String, _ arguments: [String], given input: String) throws(Failure)
    -> [UInt8]?
  {
    // All that it reads lies ready in a file without a name: neither waits for the other.
    guard let file = tmpfile() else { throw trouble(name, errno) }
    defer { fclose(file) }
    do {
      try Writer.write(Array(input.utf8), to: fileno(file))
    } catch {
      throw Failure(.notWritten, "'\(name)' was not given its input: \(error.reason)")
    }
    lseek(fileno(file), 0, SEEK_SET)
    var ends: [CInt] = [-1, -1]
    guard pipe(&ends) == 0 else { throw trouble(name, errno) }
    defer { close(ends[0]) }
    let started = start(name, arguments, reading: fileno(file), writing: ends)
    close(ends[1])
    guard started.error == 0 else {
      if started.error == ENOENT { return nil }
      throw trouble(name, started.error)
    }
    let bytes = read(ends[0])
    var status: CInt = 0
    while waitpid(started.process, &status, 0) == -1, errno == EINTR {}
    guard status == 0 else { throw Failure(.unavailable, "'\(name)' did not end well") }
    return bytes
  }

  private static func start(
    _ name: String, _ arguments: [String], reading input: CInt, writing ends: [CInt]
  ) -> (process: pid_t, error: CInt) {
    #if canImport(Glibc)
      var (actions, attributes) = (posix_spawn_file_actions_t(), posix_spawnattr_t())
    #else
      var (actions, attributes): (posix_spawn_file_actions_t?, posix_spawnattr_t?) = (nil, nil)
    #endif
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO)
    posix_spawn_file_actions_addclose(&actions, ends[0])
    // The signals that this process does without are the other's own affair.
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGPIPE)
    sigaddset(&signals, SIGXFSZ)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
    var process = pid_t()
    let environment = variables()
    let error = withCStrings([name] + arguments) { words in
      withCStrings(environment) { environment in
        posix_spawnp(&process, name, &actions, &attributes, words, environment)
      }
    }
    return (process, error)
  }

  /// What the other program is told of its surroundings: no more than it needs.
  private static func variables() -> [String] {
    var variables = ["LC_ALL=C.UTF-8"]
    for name: String in ["PATH", "HOME"] {
      if let value = getenv(name) { variables.append("\(name)=\(String(cString: value))") }
    }
    return variables
  }

  private static func withCStrings<Result>(
    _ texts: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
  ) -> Result {
    let copies = texts.map { strdup($0) }
    defer { for copy in copies { free(copy) } }
    return body(copies + [nil])
  }

  private static func read(_ descriptor: CInt) -> [UInt8] {
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      #if canImport(Glibc)
        let count = Glibc.read(descriptor, &piece, piece.count)
      #else
        let count = Darwin.read(descriptor, &piece, piece.count)
      #endif
      if count > 0 {
        bytes += piece[..<count]
      } else if count == 0 || errno != EINTR {
        return bytes
      }
    }
  }

  private static func trouble(_ name: String, _ number: CInt) -> Failure {
    Failure(.outOfResources, "'\(name)' cannot be run: \(String(cString: strerror(number)))")
  }
}
