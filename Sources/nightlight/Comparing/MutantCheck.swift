internal import Advising
internal import Authoring
internal import Engine
internal import JSONSource
internal import Proving
internal import Questions

/// What notices each slip that an author could make in a questionnaire, and what nothing notices.
struct MutantCheck {
  let name: String
  /// The slips that nothing notices, each with a shortest conversation that it changes.
  private(set) var left: [(mutant: Mutant, example: Counterexample)] = []
  private(set) var notDecided: [Mutant] = []
  private(set) var counts: [Notice: Int] = [:]
  let machine: Machine
  /// The examples that hold of the file itself: no other notices anything.
  private let watching: [Example]

  /// What became of a slip.
  enum Notice: String, Hashable, Sendable, CaseIterable {
    case refused, byExample, byProperty, same, unnoticed, notDecided
  }

  /// - Precondition: the file has been loaded without errors, as this questionnaire.
  init(
    of file: SourceFile, _ questionnaire: Questionnaire, progress: (Progress) -> Void = { _ in }
  ) throws(Diagnostic) {
    (name, machine) = (file.name, Machine(questionnaire))
    var cached = CachedMachine(machine)
    watching = questionnaire.examples.filter { cached.holds($0) }
    let bare = try file.withoutExamples()
    let mutants = try MutantMaker.mutants(of: bare)
    var watch: Watch
    do throws(Incomparable) {
      watch = try Watch(of: machine)
    } catch {
      (notDecided, counts) = (mutants, [.notDecided: mutants.count])
      return
    }
    for (done, mutant) in mutants.enumerated() {
      progress(.slips(done: done, all: mutants.count))
      let notice = notice(mutant, in: bare, &watch)
      counts[notice, default: 0] += 1
    }
  }

  private mutating func notice(_ mutant: Mutant, in file: SourceFile, _ watch: inout Watch)
    -> Notice
  {
    let loaded = QuestionnaireLoader.load(mutant.applied(to: file), on: nil)
    guard let questionnaire = loaded.questionnaire else { return .refused }
    let changed = Machine(questionnaire)
    if isNoticedByExample(changed) { return .byExample }
    switch watch.finding(on: changed) {
    case .same: return .same
    case .noticed: return .byProperty
    case .unnoticed(let example):
      left.append((mutant, example))
      return .unnoticed
    case .notDecided:
      notDecided.append(mutant)
      return .notDecided
    }
  }

  private func isNoticedByExample(_ changed: Machine) -> Bool {
    var cached = CachedMachine(changed)
    return watching.contains { !cached.holds($0) }
  }

  // MARK: In words

  /// Each slip that nothing notices, with the conversation that shows it, then the numbers.
  var lines: [String] {
    left.flatMap { mutant, example in
      [line(mutant, "nothing notices it")]
        + (example.conversation.map { ShortestText(conversation: $0, machine: machine).lines } ?? [])
    } + notDecided.map { line($0, "not decided") } + [summary]
  }

  private func line(_ mutant: Mutant, _ verdict: String) -> String {
    let place = mutant.place
    return "\(place.file):\(place.line):\(place.column): \(mutant.was) made \(mutant.now): "
      + "\(verdict) (\(mutant.kind.rawValue))\n  at: \(place.pointer)"
  }

  private var summary: String {
    let words: [(Notice, String)] = [
      (.refused, "refused"), (.byExample, "noticed by an example"),
      (.byProperty, "noticed by a guarantee or a built-in property"),
      (.same, "proved to change nothing"), (.unnoticed, "unnoticed"), (.notDecided, "not decided"),
    ]
    let all = counts.values.reduce(0, +)
    let parts = words.filter { counts[$0.0] != nil || $0.0 == .unnoticed }
      .map { "\(counts[$0.0] ?? 0) \($0.1)" }
    return "\(name): \(counted(all, "slip")): " + parts.joined(separator: ", ")
  }
}

extension CachedMachine {
  /// Whether the conversation of an example leads to what it says.
  fileprivate mutating func holds(_ example: Example) -> Bool {
    let evaluation = evaluate(example.conversation)
    return ExampleCheck.differences(example, evaluation, by: machine).isEmpty
  }
}
