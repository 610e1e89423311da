import Dialogue
import Engine
import Testing

@Suite("A mistake") struct MistakeTests {
  @Test("is met with what is wrong and what to do, and changes nothing", arguments: Sample.allCases)
  func metKindly(sample: Sample) throws {
    #expect(sample.mistakes.count >= 25)
    for (typed, problem) in sample.mistakes {
      var talk = try sample.talk()
      let before = talk.dialogue.session
      talk.type(typed)
      #expect(talk.screen.first == problem, "\(typed)")
      #expect(talk.screen.count >= 2)
      #expect(talk.dialogue.session == before)
      #expect(talk.stored.count == before.sequence)
    }
  }

  @Test("is never blamed on anybody", arguments: Sample.allCases)
  func noBlame(sample: Sample) throws {
    var talk = try sample.talk()
    for (typed, _) in sample.mistakes { talk.type(typed) }
    let words = Set(
      talk.transcript.joined(separator: " ").lowercased().split { !$0.isLetter }.map(String.init))
    #expect(
      words.intersection([
        "invalid", "illegal", "oops", "error", "wrong", "bad", "fail", "failed", "incorrect",
        "sorry", "must", "fault", "mistake", "unknown",
      ]) == [])
  }

  @Test("made three times brings the ways round the question")
  func offers() throws {
    var talk = try Sample.weight.talk()
    talk.type("six", "seven")
    #expect(talk.screen.count == 2)
    talk.type("eight")
    #expect(talk.screen.last == "You can also type ?, u, r or s.")
    var text = try Sample.text.talk()
    text.type("", "", "")
    #expect(text.screen.last == "You can also type ?, /u, /r or /s.")
  }

  @Test("at a sensitive question is not quoted", arguments: Sample.allCases)
  func notQuoted(sample: Sample) throws {
    for (typed, _) in sample.mistakes where typed.count > 3 && !typed.hasPrefix("/") {
      var talk = try sample.talk(sensitive: true)
      talk.type(typed)
      #expect(talk.screen.allSatisfy { !$0.contains("\u{201C}") }, "\(typed)")
    }
  }

  @Test("in the line itself is told apart")
  func lines() throws {
    var talk = try Sample.weight.talk()
    talk.hear(.tooLong(limit: 4096))
    #expect(talk.screen.first == "Problem: the text is longer than 4,096 bytes.")
    talk.hear(.notUTF8)
    #expect(talk.screen.first == "Problem: some of the text could not be read.")
    talk.hear(.unsafe(kept: ""))
    #expect(talk.screen.first == "Problem: some of the text could not be read.")
  }

  @Test("by hidden characters is shown without them, to be taken or typed again")
  func hidden() throws {
    var talk = try Sample.weight.talk()
    talk.hear(.unsafe(kept: "3200"))
    #expect(
      talk.screen == [
        "Problem: the text had hidden characters. They were left out.", "", "What is left: 3200",
        "Type yes or no.",
      ])
    talk.type("perhaps")
    #expect(talk.screen.first == "Problem: “perhaps” is not yes or no.")
    talk.type("no")
    #expect(talk.dialogue.session.answers.isEmpty)
    talk.hear(.unsafe(kept: "3200"))
    talk.type("yes")
    #expect(talk.screen.first == "Saved. 3,200 grams.")
  }
}
