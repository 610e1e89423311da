import Engine
import Questions
import TestSupport
import Testing

/// That an urgent condition stands once it is certain is proved (`interrupts-at-once`); that the
/// session shows the screen at that very answer rests on the code of the session, and is held here.
@Suite("An urgent screen of a shipped questionnaire")
struct UrgentFirstTests {
  @Test(
    "comes at the answer that makes it certain, before anything else is asked",
    arguments: Shipped.all, 0..<16 as Range<UInt64>)
  func comesFirst(shipped: Shipped, seed: UInt64) throws {
    let machine = try shipped.machine()
    var walk = Walk(machine, seed: seed)
    while let event = walk.next() {
      let before = Self.certain(walk.session)
      let effects = try walk.session.take(event)
      let called = Self.certain(walk.session).subtracting(before)
      guard walk.session.stage == .talking, !called.isEmpty else { continue }
      let shown = try #require(Self.onShow(walk.session))
      #expect(called.contains(shown) && effects.contains(.urgent(shown)))
      // Nothing else happens before it is left.
      #expect(throws: Refusal.self) { try walk.session.take(.reviewed) }
    }
  }

  private static func certain(_ session: Session) -> Set<StateID> {
    Set(
      session.questionnaire.urgent.enumerated()
        .filter { session.evaluation.isUrgent($0.offset) }.map(\.element.state))
  }

  private static func onShow(_ session: Session) -> StateID? {
    if case .urgent(let state) = session.step { state } else { nil }
  }
}
