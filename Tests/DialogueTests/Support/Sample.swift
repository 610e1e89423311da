import Dialogue
import Engine
import Questions
import TestSupport
import Testing
import Wording

/// A questionnaire of one question, for what may be typed at it.
enum Sample: String, CaseIterable, CustomTestStringConvertible {
  case one, many, yesNo, weight, weeks, temperature, date, text

  var testDescription: String { rawValue }

  var question: Question {
    switch self {
    case .one: .one(Choices(options: ["cot", "bed", "sofa"], none: nil, allowsOther: true))
    case .many: .many(Choices(options: ["cot", "bed", "sofa"], none: "none", allowsOther: true))
    case .yesNo: .yesNo
    case .weight:
      .number(
        Measure(
          unit: .gram, also: [.kilogram, .poundOunce], notation: .plain, decimals: 0,
          range: 300...7000, plausible: 1500...5500))
    case .weeks:
      .number(
        Measure(
          unit: .day, also: [], notation: .weeksAndDays, decimals: 0, range: 154...308,
          plausible: 154...308))
    case .temperature:
      .number(
        Measure(
          unit: .celsius, also: [], notation: .plain, decimals: 1, range: 300...450,
          plausible: 300...450))
    case .date: .date
    case .text: .text(most: 20)
    }
  }

  /// A talk at this question, on 14 May 2026.
  func talk(sensitive: Bool = false, columns: Int = 72, language: LanguageTag = .english) throws
    -> Talk
  {
    let state = State(
      id: "asked", kind: .ask(question), audience: .parent, part: nil, isSensitive: sensitive,
      isVerbatim: false, teaching: nil, routes: [.to("finish")])
    let questionnaire = Questionnaire.make(
      start: "asked", age: AgeQuestions(born: "asked", gestation: nil),
      states: [state, .end("finish")])
    let words = Words(
      catalogues: try Library.interface(), language: language)
    let opening = Opening(
      questionnaire: "test", version: questionnaire.version, digest: Visit.opening.digest,
      catalogues: [], language: language.description, date: CalendarDate(daysSince1970: 20_587),
      caseReference: "C-1", program: "test")
    let session = Session(opening, at: Visit.moment(1), machine: Machine(questionnaire))
    var talk = Talk(
      session, words: words,
      manner: Manner(columns: columns, practitioner: .english, resumeWord: "W7QK3"))
    talk.type("1")
    return talk
  }
}
