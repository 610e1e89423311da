import Testing

@testable import Engine

@Suite("Three-valued logic")
struct KleeneTests {
  private static let truths: [Truth] = [.false, .unknown, .true]

  /// Kleene's strong tables, row by row: false, unknown, true.
  @Test(
    "combines as Kleene's tables say",
    arguments: [
      (Truth.false, [Truth.false, .false, .false], [Truth.false, .unknown, .true]),
      (.unknown, [.false, .unknown, .unknown], [.unknown, .unknown, .true]),
      (.true, [.false, .unknown, .true], [.true, .true, .true]),
    ])
  func combines(left: Truth, and: [Truth], or: [Truth]) {
    let kleene = Kleene(answers: [])
    #expect(Self.truths.map { kleene.and(rails(left), rails($0)).truth } == and)
    #expect(Self.truths.map { kleene.or(rails(left), rails($0)).truth } == or)
  }

  @Test("negates, and keeps what is unknown unknown")
  func negates() {
    let kleene = Kleene(answers: [])
    #expect(Self.truths.map { kleene.not(rails($0)).truth } == [.true, .unknown, .false])
  }

  @Test("takes for possible what is not certainly false")
  func allows() {
    let kleene = Kleene(answers: [])
    #expect(Self.truths.map { kleene.maybe(rails($0)).truth } == [.false, .true, .true])
  }

  @Test("reads nothing from a cell that is not on the path")
  func readsThePathAlone() {
    let answered = CellAnswer(surely: 1, possibly: 1, status: AnswerStatus.answered)
    var kleene = Kleene(answers: [answered])
    let atom = AtomSet(cell: 0, domain: .value, mask: 1)
    #expect(kleene.any(of: atom).truth == .false)
    kleene.enter(0, if: kleene.constant(false))
    #expect(kleene.any(of: atom).truth == .false)
    kleene.enter(0, if: nil)
    #expect(kleene.any(of: atom).truth == .true)
  }

  private func rails(_ truth: Truth) -> Rails<Bool> {
    Rails(surely: truth == .true, possibly: truth != .false)
  }
}
