#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// The environment variables that mean something to the program.
struct Environment: Hashable, Sendable {
  var store: String?
  var data: String?
  var home: String?
  var dataHome: String?
  var configHome: String?
  var columns: String?
  var locale: String?

  init() {}

  /// Those of this process. An empty variable counts as one that is not set.
  static var current: Environment {
    var environment = Environment()
    environment.store = variable("NIGHTLIGHT_STORE")
    environment.data = variable("NIGHTLIGHT_DATA")
    environment.home = variable("HOME")
    environment.dataHome = variable("XDG_DATA_HOME")
    environment.configHome = variable("XDG_CONFIG_HOME")
    environment.columns = variable("COLUMNS")
    environment.locale = variable("LC_ALL") ?? variable("LC_MESSAGES") ?? variable("LANG")
    return environment
  }

  private static func variable(_ name: String) -> String? {
    guard let value = getenv(name), value.pointee != 0 else { return nil }
    return String(cString: value)
  }
}
