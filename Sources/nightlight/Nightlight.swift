#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// The program: it prepares the process, runs what was asked and says how it went.
@main
enum Nightlight {
  static func main() {
    Process.prepare()
    exit(
      Program(environment: .current, clock: .system).run(CommandLine.arguments.dropFirst()).rawValue
    )
  }
}
