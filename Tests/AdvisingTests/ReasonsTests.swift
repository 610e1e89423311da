import Advising
import Engine
import Questions
import TestSupport
import Testing

@Suite("The reasons for an advice")
struct ReasonsTests {
  @Test("name the fact that decided and the question that it reads")
  func nameFacts() throws {
    let session = try Visit.session(
      after: Visit.complete + [.answered(QuestionKey("weight"), .value(.number(2500)))])
    let reasons = try #require(session.reasons(for: "weight"))
    #expect(reasons.facts == ["small"])
    #expect(reasons.questions == ["weight"])
    #expect(reasons.text == .said)
  }

  @Test("name the fact that is not known")
  func nameUnknownFacts() throws {
    let session = try Visit.session(
      after: Visit.complete + [.answered(QuestionKey("weight"), .declined)])
    let reasons = try #require(session.reasons(for: "weight"))
    #expect(reasons.facts == ["small"])
    #expect(reasons.text == .unsure)
  }

  @Test("are none for what is not given")
  func areNone() throws {
    #expect(try Visit.session(after: Visit.complete).reasons(for: "weight") == nil)
  }
}
