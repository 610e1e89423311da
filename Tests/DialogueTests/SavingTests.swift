import Dialogue
import Engine
import Questions
import TestSupport
import Testing

@Suite("Saving an answer") struct SavingTests {
  private func failed(_ fault: Outcome.Fault) throws -> Talk {
    var talk = try Sample.weight.talk()
    talk.fault = fault
    talk.type("3200")
    return talk
  }

  @Test("is said only when it is on disk")
  func order() throws {
    var talk = try Sample.weight.talk()
    let moment = Visit.moment(9)
    let turn = talk.dialogue.hear(.line("3200"), at: moment, newPerson: PersonID(1))
    #expect(turn.lines == [])
    #expect(turn.events.count == 1)
    #expect(talk.dialogue.session.answers.isEmpty)
    #expect(talk.dialogue.settle(.saved).lines.first == "Saved. 3,200 grams.")
    #expect(talk.dialogue.session.answers.count == 1)
  }

  @Test(
    "that did not work is said at once",
    arguments: [
      (Outcome.Fault.diskFull, "NOT SAVED: this computer's disk is full."),
      (.notAllowed, "NOT SAVED: this computer does not let us write there."),
      (.inUse, "NOT SAVED: this visit is open in another window."),
      (.failed, "NOT SAVED: this computer could not keep the answer."),
    ])
  func notSaved(fault: Outcome.Fault, line: String) throws {
    let talk = try failed(fault)
    #expect(talk.screen.first == line)
    #expect(talk.screen.allSatisfy { !$0.hasPrefix("Saved") })
    #expect(talk.dialogue.session.answers.isEmpty)
  }

  @Test("can be tried again")
  func retry() throws {
    var talk = try failed(.diskFull)
    talk.type("retry")
    #expect(talk.screen.first == "NOT SAVED: this computer's disk is full.")
    talk.fault = nil
    talk.type("retry")
    #expect(talk.screen.first == "Saved. 3,200 grams.")
    #expect(
      try Session(replaying: talk.stored, machine: talk.dialogue.session.machine)
        == talk.dialogue.session)
  }

  @Test("comes before anything else", arguments: ["2400", "", "b", "v", "!"])
  func nothingElse(typed: String) throws {
    var talk = try failed(.failed)
    talk.type(typed)
    #expect(talk.screen.first == "Problem: the last answer is not saved yet.")
    #expect(talk.dialogue.session.answers.isEmpty)
  }

  @Test("can be given up")
  func left() throws {
    var talk = try failed(.diskFull)
    talk.type("p")
    #expect(talk.request == .leave(.notSaved))
    #expect(talk.screen.first == "The last answer is NOT SAVED. 0 answers are saved.")
  }
}
