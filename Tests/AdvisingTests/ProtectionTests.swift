import Advising
import Engine
import Questions
import TestSupport
import Testing

@Suite("Protective advice")
struct ProtectionTests {
  /// Every answer of a whole visit, replaced by every non-answer, one at a time.
  @Test("is never removed by a non-answer", arguments: NonAnswer.allCases)
  func staysWhenUnknown(reason: NonAnswer) throws {
    let session = try Visit.session(
      after: Visit.complete.map { event in
        event == .answered(QuestionKey("weight"), .value(.number(3000)))
          ? .answered(QuestionKey("weight"), .value(.number(2500))) : event
      })
    for key in session.answers.keys where session.state(of: key)?.question != nil {
      var changed = session
      try changed.take(.answered(key, reason.answer))
      let lost = Set(session.advice.map(\.id)).subtracting(changed.advice.map(\.id))
      #expect(lost == [], "\(key.state)")
    }
  }
}
