import Advising
import Dialogue
import Engine
import Questions
import Records
import TestSupport
import Testing
import Wording

@Suite("What the practitioner adds to what was said")
struct NotesTests {
  private static let holder = Practitioner(name: "A. Example", role: "health visitor")
  private static let born = QuestionKey("born")

  private func alone(leavingOut: Bool = false, household: [CasePeople.Member] = []) throws -> Talk {
    var talk = try Talk.coSleeping()
    talk.go(to: leavingOut ? "where-slept" : nil)
    if leavingOut { talk.type("finish", "done") } else { talk.type("done", "done") }
    let session = try Session(replaying: talk.stored, machine: talk.dialogue.session.machine)
    return Talk(
      resuming: session, stored: talk.stored, words: talk.words,
      manner: Manner(
        entry: .after, isResumed: true, practitioner: .english, resumeWord: "W7QK3",
        holder: Self.holder, household: household, contacts: [socialCare]))
  }

  @Test("begins with who holds the session, after the talk has ended")
  func begins() throws {
    let talk = try alone()
    let end = try #require(talk.stored.lastIndex { $0.event == .afterBegun })
    #expect(talk.stored[(end + 1)...].first?.event == .practitionerNamed(Self.holder))
    #expect(talk.dialogue.session.practitioner == Self.holder)
  }

  @Test("stands beside the answer, which stays as it was")
  func stands() throws {
    var talk = try alone()
    talk.type("said")
    #expect(talk.screen.contains("  1  Your baby has been born: yes."))
    talk.type("seen 1", "agency 1: the ward knows", "differs 1 not yet")
    let session = talk.dialogue.session
    #expect(
      session.attributions[Self.born]?.map(\.attribution)
        == [.seen, .agency("the ward knows"), .differs("not yet")])
    #expect(session.answers[Self.born]?.answer == .value(.option(.yes)))
    #expect(talk.screen.contains("     Another agency: the ward knows"))
    talk.type("undo", "done")
    #expect(talk.screen.contains { $0.hasPrefix("Question: ") })
  }

  @Test("says why a question was not asked, of those that were not")
  func notAsked() throws {
    var talk = try alone(leavingOut: true)
    talk.type("said", "not asked 1: no time")
    #expect(talk.screen.first == "Problem: this was asked and answered.")
    let row = try #require(talk.screen.isEmpty ? nil : Self.row(of: "Last night", in: talk))
    talk.type("not asked \(row): father not at home")
    #expect(
      talk.dialogue.session.answers[QuestionKey("where-slept")]?.answer
        == .notAsked("father not at home"))
    #expect(talk.screen.contains { $0.hasSuffix("Not asked: father not at home") })
  }

  private static func row(of name: String, in talk: Talk) -> Int? {
    let line = talk.transcript.last { $0.contains("  \(name): ") }
    return line.flatMap { Int($0.prefix(3).filter(\.isNumber)) }
  }

  @Test(
    "is refused without a number, a line or words",
    arguments: [
      ("seen", "Problem: the number is missing."), ("seen 99", "Problem: there is no choice 99."),
      ("agency 1", "Problem: the words are missing."),
    ])
  func refused(typed: String, problem: String) throws {
    var talk = try alone()
    talk.type("said", typed)
    #expect(talk.screen.first == problem)
    #expect(talk.dialogue.session.attributions.isEmpty)
  }

  @Test("is taken only where what was said is on the screen, and never in a talk")
  func elsewhere() throws {
    var talk = try alone()
    talk.type("seen 1")
    #expect(talk.screen.first?.hasPrefix("Problem: ") == true)
    var parent = try Talk.coSleeping()
    parent.go(to: "where-slept")
    parent.type("said")
    #expect(parent.screen.first?.hasPrefix("Problem: ") == true)
    #expect(parent.dialogue.session.attributions.isEmpty)
  }

  @Test("was not seen where the talk was by phone")
  func fromAfar() throws {
    var talk = try alone()
    talk.type("4", "said", "seen 1")
    #expect(talk.screen.first == "Problem: what was told by phone or video was not seen.")
    talk.type("described 1")
    #expect(talk.screen.contains("     Described, not seen."))
  }
}

@Suite("The actions of the practitioner's part")
struct ActionsTests {
  private func atActions(practitioner: LanguageTag = .english) throws -> Talk {
    var talk = try Talk.coSleeping()
    talk.go(to: "where-slept")
    talk.type("finish", "done")
    let session = try Session(replaying: talk.stored, machine: talk.dialogue.session.machine)
    talk = Talk(
      resuming: session, stored: talk.stored, words: talk.words,
      manner: Manner(
        entry: .after, isResumed: true, practitioner: practitioner, resumeWord: "W7QK3",
        holder: Practitioner(name: "A. Example"), contacts: [socialCare]))
    talk.go(to: nil)
    return talk
  }

  @Test("show the numbers of the area, and mark what is not known")
  func shows() throws {
    let talk = try atActions()
    #expect(
      talk.screen.contains(
        "  -  Social care: 01632 960 002 (the council, checked 1 May 2026)"))
    #expect(talk.screen.contains { $0.hasPrefix("  -  (not known) ") })
  }

  @Test("show the numbers of the area in the practitioner's language")
  func speaks() throws {
    let talk = try atActions(practitioner: .pseudo)
    let start = try #require(talk.screen.firstIndex { $0.contains("Šöçîåļ çåŕé") })
    let contact = talk.screen[start...].prefix { !$0.isEmpty }.joined()
      .replacing("the council", with: "")
    #expect(contact.contains("01632 960 002") && contact.contains("çĥéçķéð"))
    #expect(!contact.contains { $0.isASCII && $0.isLetter })
  }

  @Test("are the practitioner's own by a word, can be changed, and be withdrawn or done")
  func go() throws {
    var talk = try atActions()
    let open = talk.dialogue.session.openCount
    talk.type("1", "me", "14 May 2026")
    #expect(talk.dialogue.session.actions.map(\.owner) == ["A. Example"])
    #expect(talk.dialogue.session.openCount == open - 1)
    talk.type("change \(open)", "B. Example", "14 May 2026")
    #expect(talk.dialogue.session.actions.map(\.owner) == ["B. Example"])
    talk.type("done \(open)")
    #expect(talk.screen.first == "Problem: the words are missing.")
    talk.type("withdraw \(open): a mistake")
    #expect(talk.dialogue.session.actions == [])
    #expect(talk.dialogue.session.openCount == open)
    talk.type("1", "me", "14 May 2026", "done \(open): all well")
    #expect(talk.dialogue.session.planned.map(\.outcome) == [.done("all well")])
    #expect(talk.screen.contains { $0.hasSuffix(": done. all well") })
  }
}

@Suite("Who is who in a case")
struct LinkingTests {
  private static let known = CasePeople.Member(
    id: CasePersonID(99), role: "father", name: nil, met: Visit.opening.date)

  private func alone(_ household: [CasePeople.Member]) throws -> Talk {
    var talk = try Talk.coSleeping()
    talk.go(to: nil)
    talk.type("done", "done")
    let session = try Session(replaying: talk.stored, machine: talk.dialogue.session.machine)
    return Talk(
      resuming: session, stored: talk.stored, words: talk.words,
      manner: Manner(
        entry: .after, isResumed: true, practitioner: .english, resumeWord: "W7QK3",
        household: household))
  }

  @Test("is settled by itself at the first session of a case")
  func first() throws {
    let session = try alone([]).dialogue.session
    let people = session.roster("carer").people
    #expect(!people.isEmpty)
    #expect(
      session.links
        == Dictionary(
          uniqueKeysWithValues: people.map { ($0.id, .person(CasePersonID($0.id))) }))
  }

  @Test("is asked at a later one, and never in the talk", arguments: [1, 2, 3])
  func later(choice: Int) throws {
    var talk = try alone([Self.known])
    #expect(talk.screen.contains { $0.hasSuffix("have you met before in this case?") })
    talk.type("4")
    #expect(talk.screen.first?.hasPrefix("Problem: ") == true)
    talk.type(String(choice))
    let person = try #require(talk.dialogue.session.roster("carer").people.first)
    let links: [PersonLink] = [
      .person(Self.known.id), .person(CasePersonID(person.id)), .notKnown,
    ]
    #expect(talk.dialogue.session.links == [person.id: links[choice - 1]])
    #expect(talk.screen.contains("Question: How and where did the talk take place?"))
    talk.type("undo")
    #expect(talk.screen.contains { $0.hasSuffix("have you met before in this case?") })
  }
}

extension Session {
  fileprivate var openCount: Int { openDuties(upTo: .practitioner).count }
}

/// A number of the area, from the range kept for stories.
private let socialCare = LocalContact(
  .socialCare, value: "01632 960 002", source: "the council",
  lastChecked: CalendarDate(year: 2026, month: 5, day: 1))
