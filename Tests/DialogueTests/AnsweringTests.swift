import Dialogue
import Engine
import Questions
import TestSupport
import Testing
import Wording

@Suite("Answering") struct AnsweringTests {
  private func answer(_ talk: Talk) -> Answer? {
    talk.dialogue.session.answers[QuestionKey("asked")]?.answer
  }

  @Test(
    "gives a value",
    arguments: [
      (Sample.one, "2", Value.option("bed")),
      (.many, "3 1", .options(["cot", "sofa"], other: nil)),
      (.many, "5", .option("none")), (.yesNo, "1", .option(.yes)), (.yesNo, "no", .option(.no)),
      (.weight, "2.4 kg", .number(2400)), (.weeks, "36+6", .number(258)),
      (.temperature, "37.5", .number(375)), (.text, "  in the  cot ", .text("  in the  cot ")),
      (.text, "//slash", .text("/slash")), (.text, "usually", .text("usually")),
    ])
  func values(sample: Sample, typed: String, value: Value) throws {
    var talk = try sample.talk()
    talk.type(typed)
    #expect(answer(talk) == .value(value))
  }

  @Test(
    "gives no value, in three ways",
    arguments: [("u", Answer.unsure), ("rather not", .declined), ("S", .later)])
  func nonAnswers(typed: String, expected: Answer) throws {
    for sample in Sample.allCases {
      var talk = try sample.talk()
      talk.type(sample == .text ? "/" + typed : typed)
      #expect(answer(talk) == expected)
    }
  }

  @Test(
    "with a date of birth of more than a year ago asks whether that is right",
    arguments: [
      ("14/5/2026", false), ("14/5/2025", false), ("12/5/2025", true), ("3/4/2016", true),
    ])
  func longAgo(typed: String, isAsked: Bool) throws {
    var talk = try Sample.date.talk()
    talk.type(typed)
    #expect((answer(talk) == nil) == isAsked)
    #expect(talk.screen.contains { $0.hasSuffix("Is that right?") } == isAsked)
    talk.type("yes")
    #expect(answer(talk) != nil)
  }

  @Test("with a date of birth that is not right asks again")
  func notRight() throws {
    var talk = try Sample.date.talk()
    talk.type("3/4/2016")
    #expect(talk.screen == ["", "That is 3 April 2016. Is that right?", "Type yes or no."])
    talk.type("no", "3/4/2026")
    #expect(answer(talk) == .value(.date(CalendarDate(daysSince1970: 20_546))))
  }

  @Test("in own words asks for them")
  func ownWords() throws {
    var talk = try Sample.many.talk()
    talk.type("1 4")
    #expect(talk.screen.dropFirst().first == "Type it in a few words.")
    talk.type("", "/b", "1 4", "with gran")
    #expect(answer(talk) == .value(.options(["cot"], other: "with gran")))
  }

  @Test("asks whether a command alone is meant as own words, and keeps nothing before that")
  func commandAsOwnWords() throws {
    var talk = try Sample.text.talk()
    talk.type("r")
    #expect(answer(talk) == nil)
    #expect(talk.screen.contains { $0.contains("type no, then /r") })
    talk.type("no", "r", "yes")
    #expect(answer(talk) == .value(.text("r")))
  }

  @Test("says a number or a date again as it was understood")
  func echoes() throws {
    var weight = try Sample.weight.talk()
    weight.type("5 lb 5 oz")
    #expect(weight.screen.first == "Saved. 2,410 grams.")
    var date = try Sample.date.talk()
    date.type("3/5/2026")
    #expect(date.screen.first == "Saved. 3 May 2026.")
    var weeks = try Sample.weeks.talk()
    weeks.type("37+1")
    #expect(weeks.screen.first == "Saved. 37 weeks and 1 day.")
  }

  @Test("twice with one number counts once")
  func doubles() throws {
    var talk = try Sample.many.talk()
    talk.type("1 1 2")
    #expect(talk.screen.prefix(2) == ["A number typed twice counts once.", "Saved."])
  }

  @Test("comes back to what was put off, once, before the answers are gone through")
  func later() throws {
    var talk = try Sample.weight.talk()
    talk.type("s")
    #expect(talk.screen.contains("You said: come back to this."))
    talk.type("s")
    #expect(talk.dialogue.session.step == .review)
    #expect(talk.screen.contains("  1  [state.asked.question]: Not answered yet"))
  }

  @Test("explains itself")
  func help() throws {
    var talk = try Talk.coSleeping()
    talk.type("", "1", "?")
    #expect(talk.screen.first == "Why we ask: Some questions are only for after the birth.")
    #expect(talk.screen.contains("r: you would rather not say."))
    #expect(!talk.screen.contains { $0.hasPrefix("k:") })
  }

  @Test("goes on in another language, with the practitioner's under it")
  func language() throws {
    var talk = try Talk.coSleeping()
    talk.type("", "1", "l EN-xa")
    #expect(talk.dialogue.session.language == "en-XA")
    #expect(talk.screen.contains("en: Has your baby been born yet?"))
    #expect(talk.screen.contains { $0.hasPrefix("⟦Ɋûéšţîöñ: ⟦Ĥåš") })
    #expect(talk.screen.last == "u not sure  r rather not say  s later  ? help  ! urgent  p pause")
    talk.type("yes")
    #expect(talk.dialogue.session.answers.count == 2)
    talk.type("l en")
    #expect(!talk.screen.contains { $0.hasPrefix("en: ") })
  }

  @Test("through a pipe is echoed")
  func echo() throws {
    let words = try Library.coSleeping().words
    var talk = Talk(
      Visit.started(), words: words,
      manner: Manner(echoesInput: true, practitioner: .english, resumeWord: "W7QK3"))
    talk.type("", "1\u{1B}[2J")
    #expect(talk.transcript.contains(">"))
    #expect(talk.transcript.contains("> 1[2J"))
  }
}
