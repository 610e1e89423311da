internal import Synchronization

/// A value that is worked out on a thread of its own while somebody waits for something else.
///
/// Whoever comes first works it out, the thread or the one who asks: so where the system has no
/// thread to give, or is slow to start one, nothing is lost but time.
final class Meanwhile<Value: Sendable>: Sendable {
  private let work: @Sendable () -> Value
  private let result = Mutex<Value?>(nil)

  init(_ work: @escaping @Sendable () -> Value) {
    self.work = work
    Thread.start { _ = self.value }
  }

  /// The value, as soon as there is one.
  var value: Value {
    result.withLock { result in
      let value = result ?? work()
      result = value
      return value
    }
  }
}
