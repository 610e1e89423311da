internal import Engine
internal import Proving
internal import Synchronization

/// Says on the error output how far a proof is, each second after the first: who waits sees that
/// something happens, and what is quick says nothing.
final class ProofProgress: Sendable {
  private let name: String
  private let state = Mutex<State>(.beginning)

  enum State: Hashable, Sendable {
    case beginning
    case proving(Progress)
    case ended

    /// What is said of a questionnaire of that name; nil once it is over.
    func line(of name: String) -> String? {
      switch self {
      case .beginning: "\(name): looking at every conversation"
      case .proving(.conditions(let done, let all)):
        "\(name): \(done) of \(all) conditions worked out for every conversation"
      case .proving(.properties(let done, let all)):
        "\(name): \(done) of \(all) properties looked at"
      case .proving(.questions(let done, let all)):
        "\(name): counting the conversations, \(done) of \(all) questions taken in"
      case .proving(.happenings(let done, let all)):
        "\(name): \(done) of \(all) things that can happen put into a conversation"
      case .proving(.bounds(let done, let all)):
        "\(name): finding how few are enough, \(done) of \(all) beginnings tried"
      case .proving(.comparisons(let done, let all)):
        "\(name): \(done) of \(all) things held against each other"
      case .proving(.slips(let done, let all)):
        "\(name): \(done) of \(all) slips looked at"
      case .ended: nil
      }
    }
  }

  init(of name: String) { self.name = name }

  /// Proves, and says meanwhile how far it is.
  static func prove(_ machine: Machine, name: String) -> Proof {
    told(of: name) { told in Prover.prove(machine, progress: told) }
  }

  /// Does what takes its time, and says meanwhile how far it is.
  static func told<Result, Problem: Error>(
    of name: String, _ work: (_ told: @escaping (Progress) -> Void) throws(Problem) -> Result
  ) throws(Problem) -> Result {
    let progress = ProofProgress(of: name)
    progress.begin()
    defer { progress.state.withLock { $0 = .ended } }
    return try work { step in progress.state.withLock { $0 = .proving(step) } }
  }

  private func begin() {
    Thread.start {
      var said: String?
      while true {
        Thread.sleepOneSecond()
        guard let line = self.state.withLock({ $0.line(of: self.name) }) else { return }
        // Where nothing has moved there is nothing to say again.
        if line == said { continue }
        said = line
        var messages = Writer.standardError
        messages.add(lines: [line])
        // Who does not listen to it misses nothing.
        try? messages.flush()
      }
    }
  }
}
