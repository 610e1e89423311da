import Dialogue
import Engine
import Questions
import TestSupport
import Testing

@Suite("Who there is") struct RosterTests {
  /// At the question for the carers.
  private func asked() throws -> Talk {
    var talk = try Talk.visit()
    talk.type("", "1", "3", "1", "3000")
    return talk
  }

  @Test("is named role by role, with a short name where one is given")
  func named() throws {
    var talk = try asked()
    #expect(talk.dialogue.session.step == .roster("carer"))
    talk.type("1")
    #expect(talk.screen.contains("Question: Is there anyone else?"))
    talk.type("1", "2 Sam", "2")
    let people = talk.dialogue.session.roster("carer").people
    #expect(people.map(\.role) == ["mother", "father"])
    #expect(people.map(\.name) == [nil, "Sam"])
    #expect(talk.screen.contains("About: [role.mother]"))
  }

  @Test("takes no number for a name")
  func notANumber() throws {
    var talk = try asked()
    talk.type("1 2")
    #expect(talk.dialogue.session.roster("carer").people == [])
  }

  @Test("calls a second of a role another")
  func another() throws {
    var talk = try asked()
    talk.type("1", "yes")
    #expect(talk.screen.contains("  1  Another: [role.mother]"))
    talk.type("1", "no")
    #expect(Set(talk.dialogue.session.roster("carer").people.map(\.id)).count == 2)
    talk.type("no")
    #expect(talk.screen.contains("About: [role.mother] (2)"))
  }

  @Test(
    "may stay open",
    arguments: [
      ("u", NonAnswer.unsure), ("r", .declined), ("s", .later),
    ])
  func open(typed: String, reason: NonAnswer) throws {
    var talk = try asked()
    talk.type(typed)
    #expect(talk.dialogue.session.roster("carer").status == .open(reason))
    var later = try asked()
    later.type("1", typed)
    #expect(later.dialogue.session.roster("carer").status == .open(reason))
    var notSure = try asked()
    notSure.type("1", "3")
    #expect(notSure.dialogue.session.roster("carer").status == .open(.unsure))
  }

  @Test("has room for as many as the questionnaire says")
  func full() throws {
    var talk = try asked()
    talk.type("1", "1", "1", "1", "2")
    #expect(talk.dialogue.session.roster("carer").people.count == 3)
    talk.type("1")
    #expect(talk.screen.first == "Problem: the list is full with 3.")
    talk.type("2")
    #expect(talk.dialogue.session.roster("carer").isClosed)
  }

  @Test("can be taken off the list, with what was said about them only after a yes")
  func removed() throws {
    var talk = try asked()
    talk.type("1", "2", "yes", "4", "in the cot", "change 4")
    #expect(talk.screen.contains("Question: Is there anyone else?"))
    talk.type("remove 1")
    #expect(talk.screen.contains("Type yes to change it, or no to keep it as it was."))
    talk.type("no")
    #expect(talk.dialogue.session.roster("carer").people.count == 1)
    talk.type("remove 1", "yes")
    #expect(talk.dialogue.session.roster("carer").people.isEmpty)
    talk.type("remove 1")
    #expect(talk.screen.first == "Problem: there is no one to take off the list.")
  }

  @Test(
    "is met kindly when mistyped",
    arguments: [
      ("3", "Problem: there is no choice 3."), ("0", "Problem: there is no choice 0."),
      ("mother", "Problem: “mother” is not the number of a choice."),
      ("", "Problem: nothing was typed."),
      (
        "1 " + String(repeating: "x", count: 41), "Problem: the text has 41 characters, and 40 fit."
      ),
      ("remove 1", "Problem: there is no one to take off the list."),
      ("remove", "Problem: there is no one to take off the list."),
    ])
  func mistakes(typed: String, problem: String) throws {
    var talk = try asked()
    talk.type(typed)
    #expect(talk.screen.first == problem)
    #expect(talk.dialogue.session.roster("carer").people.isEmpty)
  }
}
