#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// The manners of this process, set once before anything else is done.
enum Process {
  static func prepare() {
    openStandardDescriptors()
    // A reader that goes away, or a file that may not grow, is an error to be told, not a death.
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
    umask(0o077)
    // What was said stays out of memory dumps.
    var none = rlimit(rlim_cur: 0, rlim_max: 0)
    #if canImport(Glibc)
      setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &none)
    #else
      setrlimit(RLIMIT_CORE, &none)
    #endif
    tzset()
  }

  /// Fills the places of input and outputs that were closed, so that no file of the store can ever
  /// take the place of the output. Writing to such a place still fails.
  private static func openStandardDescriptors() {
    for descriptor in STDIN_FILENO...STDERR_FILENO where fcntl(descriptor, F_GETFD) == -1 {
      _ = open("/dev/null", O_RDONLY)
    }
  }
}
