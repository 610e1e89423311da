import Dialogue
import Engine
import Questions
import TestSupport
import Testing

@Suite("Changing an answer") struct ChangingTests {
  /// At the weight, with the answers before it: cot.
  private func atWeight() throws -> Talk {
    var talk = try Talk.visit()
    talk.type("", "1", "3", "1")
    return talk
  }

  @Test("goes back along the path walked, and keeps what was said")
  func back() throws {
    var talk = try atWeight()
    talk.type("b")
    #expect(
      Array(talk.screen.prefix(3))
        == ["", "Back to: [state.place.question]", "Your answer was: [state.place.option.cot]"])
    talk.type("b")
    #expect(talk.waiting == "ill")
    talk.type("b")
    #expect(talk.screen.first == "Problem: there is no question before this one.")
    let answers = talk.dialogue.session.answers
    talk.type("k")
    #expect(talk.screen.first == "Kept as it was.")
    #expect(talk.waiting == "weight")
    #expect(talk.dialogue.session.answers == answers)
  }

  @Test("to the same answer keeps it")
  func same() throws {
    var talk = try atWeight()
    let before = talk.dialogue.session.answers
    talk.type("b", "1")
    #expect(talk.screen.first == "Kept as it was.")
    #expect(talk.dialogue.session.answers == before)
  }

  @Test("that changes nothing else is saved at once")
  func saved() throws {
    var talk = try atWeight()
    talk.type("3000", "b", "3100")
    #expect(talk.screen.first == "Saved. Changed to 3,100.")
    #expect(talk.dialogue.session.step == .roster("carer"))
  }

  @Test("that changes more says so first, and waits for a yes")
  func consequences() throws {
    var talk = try atWeight()
    talk.type("b", "2")
    #expect(
      talk.screen == [
        "", "This changes what I will tell you:", "  comes   [advice.cot.said]",
        "  No advice is taken away.",
        "  to ask  [state.bed-kind.question]",
        "Type yes to change it, or no to keep: [state.place.option.cot]",
      ])
    #expect(talk.dialogue.session.answers[QuestionKey("place")]?.answer == .value(.option("cot")))
    talk.type("perhaps")
    #expect(talk.screen.first == "Problem: “perhaps” is not yes or no.")
    talk.type("yes")
    #expect(talk.waiting == "bed-kind")
  }

  @Test("that is turned down leaves the answer as it was", arguments: ["no", "b"])
  func turnedDown(typed: String) throws {
    var talk = try atWeight()
    let before = talk.dialogue.session.answers
    talk.type("b", "2", typed)
    #expect(talk.screen.first == "Kept as it was.")
    #expect(talk.dialogue.session.answers == before)
    #expect(talk.waiting == "weight")
  }

  @Test("asks what is newly open, then shows the answers again")
  func returnsToReview() throws {
    var talk = try atWeight()
    talk.type("3000", "v")
    #expect(talk.screen.contains("Your answers"))
    talk.type("change 2", "2", "yes")
    #expect(talk.waiting == "bed-kind")
    talk.type("1")
    #expect(talk.screen.contains("Your answers"))
    talk.type("done")
    #expect(talk.dialogue.session.step == .roster("carer"))
  }

  @Test("names what is no longer used, and asks for it again when it is")
  func setAside() throws {
    var talk = try atWeight()
    talk.type("b", "2", "yes", "1", "b", "b", "1")
    #expect(talk.screen.contains("  unused  [state.bed-kind.question]"))
    talk.type("yes", "b", "2", "yes")
    #expect(talk.screen.contains("This question is needed again."))
  }

  @Test("of a number outside what is likely is asked about")
  func implausible() throws {
    var talk = try Sample.weight.talk()
    talk.type("600")
    #expect(talk.screen == ["", "That is 600 grams. Is that right?", "Type yes or no."])
    talk.type("no")
    #expect(talk.waiting == "asked")
    talk.type("600", "yes")
    #expect(talk.screen.first == "Saved. 600 grams.")
  }

  @Test("can be taken back, and says what was")
  func undo() throws {
    var talk = try atWeight()
    let before = talk.dialogue.session.answers
    talk.type("3000", "undo")
    #expect(talk.screen.first == "Taken back: [state.weight.question].")
    #expect(talk.dialogue.session.answers == before)
    talk.type("b", "2", "yes", "undo")
    #expect(
      talk.screen.prefix(2) == [
        "Taken back: [state.place.question]. It is again:", "[state.place.option.cot].",
      ])
    var fresh = try Talk.visit()
    fresh.type("undo")
    #expect(fresh.screen.first == "Problem: there is nothing to take back.")
  }

  @Test("by number of a row that is not there is met kindly")
  func rows() throws {
    var talk = try atWeight()
    talk.type("change 1")
    #expect(talk.screen.first == "Problem: “change 1” cannot be used here.")
    talk.type("v", "change 9")
    #expect(
      talk.screen == ["Problem: there is no answer 9.", "Type change and a number from 1 to 2."])
    talk.type("change")
    #expect(talk.screen.first == "Problem: the number is missing.")
    talk.type("2")
    #expect(talk.screen.first == "Problem: “2” cannot be used here.")
  }
}
