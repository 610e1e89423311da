import Authoring
import JSONSource
import Questions
import Testing

@Suite("A conversation reader")
struct ConversationReaderTests {
  private func read(_ text: String) throws -> Result<Conversation, UnreadableConversation> {
    let fixture = try Repository.fixture("example-co-sleeping.json")
    let loaded = QuestionnaireLoader.load(fixture, on: nil, checking: .structure)
    let questionnaire = try #require(loaded.questionnaire)
    let file = SourceFile(name: "line 1", bytes: Array(text.utf8))
    let document = try JSONDocument(parsing: file, within: .line)
    return ConversationReader.read(document.root, of: questionnaire)
  }

  @Test("reads every kind of answer")
  func readsAnswers() throws {
    let read = try read(
      """
      { "case": "C-1", "date": "2026-05-14",
        "answers": { "welcome": true, "ill-now": ["rash", "fit"], "birth-weight": 2400,
          "gestation": { "not": "declined" }, "where-slept": ["adult-bed", { "other": "a hammock" }],
          "own-words": "On the back.", "seen": { "not": "notAsked", "reason": "No time." } } }
      """)
    let key = { Conversation.Key(StateID(known: $0)) }
    #expect(
      try read.get()
        == Conversation(
          answers: [
            key("welcome"): .value(.given),
            key("ill-now"): .value(
              .options([OptionID(known: "fit"), OptionID(known: "rash")], other: nil)),
            key("birth-weight"): .value(.number(2400)),
            key("gestation"): .declined,
            key("where-slept"): .value(
              .options([OptionID(known: "adult-bed")], other: "a hammock")),
            key("own-words"): .value(.text("On the back.")),
            key("seen"): .notAsked("No time."),
          ], date: CalendarDate(year: 2026, month: 5, day: 14)))
  }

  @Test("knows whether there may be others", arguments: [true, false])
  func readsRoster(isClosed: Bool) throws {
    let others = isClosed ? "" : #", "others": "unsure""#
    let read = try read(
      #"{ "answers": {}, "people": [{ "role": "mother", "answers": { "may-share": "yes" } }]\#(others) }"#
    )
    let mother = Conversation.Person(
      role: RoleID(known: "mother"),
      answers: [Conversation.Key(StateID(known: "may-share")): .value(.option(.yes))])
    #expect(
      try read.get().rosters == [
        PersonKindID(known: "carer"): Conversation.Roster(people: [mother], isClosed: isClosed)
      ])
  }

  @Test("leaves the roster unanswered where nothing is said of people")
  func leavesRoster() throws {
    #expect(try read(#"{ "answers": {} }"#).get() == Conversation())
  }

  @Test("tells everything wrong at once, by place")
  func tellsAll() throws {
    let read = try read(#"{ "answers": { "gestation": 400, "birth-wait": 1 }, "people": 3 }"#)
    guard case .failure(let unreadable) = read else {
      Issue.record("the conversation was read")
      return
    }
    #expect(
      unreadable.diagnostics.map(\.code) == ["answer-outside-range", "unknown-state", "wrong-type"])
  }
}
