#if canImport(Glibc)
  internal import Glibc

  private typealias Handed = UnsafeMutableRawPointer?
#else
  internal import Darwin

  private typealias Handed = UnsafeMutableRawPointer
#endif

/// A thread of this process. It takes values and leaves values: whatever has to do with files and
/// with the store stays with the thread that the program began with.
enum Thread {
  /// Lets about a second go by, on a thread that has nothing else to do.
  static func sleepOneSecond() { _ = sleep(1) }

  /// Runs work on a thread that nobody waits for; not at all where the system has none to give.
  static func start(_ work: @escaping @Sendable () -> Void) {
    let job = Unmanaged.passRetained(Job(run: work))
    #if canImport(Glibc)
      var thread = pthread_t()
      let failure = pthread_create(&thread, nil, carryOut, job.toOpaque())
      if failure == 0 { pthread_detach(thread) }
    #else
      var thread: pthread_t?
      let failure = pthread_create(&thread, nil, carryOut, job.toOpaque())
      if let thread { pthread_detach(thread) }
    #endif
    if failure != 0 { job.release() }
  }
}

private final class Job: Sendable {
  let run: @Sendable () -> Void

  init(run: @escaping @Sendable () -> Void) { self.run = run }
}

private func carryOut(_ job: Handed) -> UnsafeMutableRawPointer? {
  guard let job = job as UnsafeMutableRawPointer? else { return nil }
  Unmanaged<Job>.fromOpaque(job).takeRetainedValue().run()
  return nil
}
