#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
  internal import MachO
#endif

/// Where the running program lies.
enum ProgramPath {
  /// The path of the program's file, links resolved; nil when the system does not say.
  static var current: String? {
    #if canImport(Glibc)
      return resolved("/proc/self/exe")
    #else
      var size: UInt32 = 0
      _NSGetExecutablePath(nil, &size)
      var path = [CChar](repeating: 0, count: Int(size))
      guard _NSGetExecutablePath(&path, &size) == 0 else { return nil }
      return path.withUnsafeBufferPointer { buffer in
        buffer.baseAddress.flatMap { resolved(String(cString: $0)) }
      }
    #endif
  }

  private static func resolved(_ path: String) -> String? {
    guard let real = realpath(path, nil) else { return nil }
    defer { free(real) }
    return String(cString: real)
  }
}
