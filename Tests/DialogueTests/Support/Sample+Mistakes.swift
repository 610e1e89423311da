/// What may be mistyped at each kind of question, and what is said about it first.
extension Sample {
  typealias Mistake = (typed: String, problem: String)

  var mistakes: [Mistake] {
    switch self {
    case .one: Self.atAnyQuestion + Self.oneMistakes
    case .many: Self.atAnyQuestion + Self.manyMistakes
    case .yesNo: Self.atAnyQuestion + Self.yesNoMistakes
    case .weight: Self.atAnyQuestion + Self.weightMistakes
    case .weeks: Self.atAnyQuestion + Self.weeksMistakes
    case .temperature: Self.atAnyQuestion + Self.temperatureMistakes
    case .date: Self.atAnyQuestion + Self.dateMistakes
    case .text: Self.textMistakes
    }
  }

  /// Where a number or a date is asked for.
  private static let atAnyQuestion: [Mistake] = [
    ("", "Problem: nothing was typed."),
    ("   ", "Problem: nothing was typed."),
    ("/zz", "Problem: there is no command “/zz”."),
    ("keep", "Problem: “keep” cannot be used here."),
    ("go on", "Problem: “go on” cannot be used here."),
    ("done", "Problem: “done” cannot be used here."),
    ("change 1", "Problem: “change 1” cannot be used here."),
    ("why 1", "Problem: “why 1” cannot be used here."),
    ("remove 1", "Problem: “remove 1” cannot be used here."),
    ("retry", "Problem: “retry” cannot be used here."),
    ("by nobody", "Problem: there is no one called “nobody”."),
    ("l zz", "Problem: there are no words in “zz”."),
    ("b", "Problem: there is no question before this one."),
  ]

  private static let oneMistakes: [Mistake] = [
    ("n no time", "Problem: “n no time” is not the number of a choice."),
    ("finish early", "Problem: “finish early” is not the number of a choice."),
    ("0", "Problem: there is no choice 0."),
    ("5", "Problem: there is no choice 5."),
    ("-1", "Problem: “-1” is not the number of a choice."),
    ("1.5", "Problem: “1.5” is not the number of a choice."),
    ("one", "Problem: “one” is not the number of a choice."),
    ("cot", "Problem: “cot” is not the number of a choice."),
    ("1 2", "Problem: this question takes one number, and 2 were typed."),
    ("99999999999999999999", "Problem: there is no choice 99999999999999999999."),
    ("1-3", "Problem: “1-3” is not the number of a choice."),
    ("+1", "Problem: “+1” is not the number of a choice."),
    ("٢", "Problem: “٢” is not the number of a choice."),
    ("yes", "Problem: “yes” is not the number of a choice."),
    ("y", "Problem: “y” is not the number of a choice."),
  ]

  private static let manyMistakes: [Mistake] = [
    ("n no time", "Problem: “n no time” is not the number of a choice."),
    ("finish early", "Problem: “finish early” is not the number of a choice."),
    ("0", "Problem: there is no choice 0."),
    ("6", "Problem: there is no choice 6."),
    ("-1", "Problem: “-1” is not the number of a choice."),
    ("1.5", "Problem: “1.5” is not the number of a choice."),
    ("one two", "Problem: “one two” is not the number of a choice."),
    ("1 9", "Problem: there is no choice 9."),
    ("5 1", "Problem: 5 does not go with another number."),
    ("1-3", "Problem: “1-3” is not the number of a choice."),
    ("1 and 3", "Problem: “1 and 3” is not the number of a choice."),
    ("+1", "Problem: “+1” is not the number of a choice."),
    ("٢", "Problem: “٢” is not the number of a choice."),
    ("none", "Problem: “none” is not the number of a choice."),
    ("1e1", "Problem: “1e1” is not the number of a choice."),
  ]

  private static let yesNoMistakes: [Mistake] = [
    ("n no time", "Problem: “n no time” is not the number of a choice."),
    ("finish early", "Problem: “finish early” is not the number of a choice."),
    ("0", "Problem: there is no choice 0."),
    ("3", "Problem: there is no choice 3."),
    ("y", "Problem: “y” is not the number of a choice."),
    ("n", "Problem: “n” is not the number of a choice."),
    ("1 2", "Problem: this question takes one number, and 2 were typed."),
    ("yes please", "Problem: “yes please” is not the number of a choice."),
    ("maybe", "Problem: “maybe” is not the number of a choice."),
    ("+1", "Problem: “+1” is not the number of a choice."),
    ("1.0", "Problem: “1.0” is not the number of a choice."),
    ("ja", "Problem: “ja” is not the number of a choice."),
    ("true", "Problem: “true” is not the number of a choice."),
    ("yes no", "Problem: “yes no” is not the number of a choice."),
    ("-1", "Problem: “-1” is not the number of a choice."),
  ]

  private static let weightMistakes: [Mistake] = [
    ("n no time", "Problem: “n no time” is not written in figures."),
    ("finish early", "Problem: “finish early” is not written in figures."),
    ("six", "Problem: “six” is not written in figures."),
    ("0", "Problem: 0 is less than 300 grams."),
    ("60000", "Problem: 60000 is more than 7,000 grams."),
    ("299", "Problem: 299 is less than 300 grams."),
    ("2,4", "Problem: “2,4” has a comma."),
    ("2.4", "Problem: “2.4” has more figures after the point than we keep."),
    ("5 stone", "Problem: “stone” is not a unit we use here."),
    ("nan", "Problem: “nan” is not written in figures."),
    ("inf", "Problem: “inf” is not written in figures."),
    ("0x10", "Problem: “0x10” is not written in figures."),
    ("1e5", "Problem: “1e5” is not written in figures."),
    ("+5", "Problem: “+5” is not written in figures."),
    ("-5", "Problem: “-5” is not written in figures."),
    ("5 lb 16 oz", "Problem: 16 ounces make a pound or more."),
    ("3200.5", "Problem: “3200.5” has more figures after the point than we keep."),
  ]

  private static let weeksMistakes: [Mistake] = [
    ("n no time", "Problem: “n no time” is not written in figures."),
    ("finish early", "Problem: “finish early” is not written in figures."),
    ("36+7", "Problem: 7 days make a week or more."),
    ("50", "Problem: 50 is more than 44 weeks."),
    ("10", "Problem: 10 is less than 22 weeks."),
    ("six", "Problem: “six” is not written in figures."),
    ("36,5", "Problem: “36,5” has a comma."),
    ("36.5", "Problem: “36.5” has more figures after the point than we keep."),
    ("nan", "Problem: “nan” is not written in figures."),
    ("0x24", "Problem: “0x24” is not written in figures."),
    ("+36", "Problem: “+36” is not written in figures."),
    ("36+", "Problem: “36+” is not written in figures."),
    ("9 months", "Problem: “months” is not a unit we use here."),
    ("36+6+1", "Problem: “36+6+1” is not written in figures."),
    ("1e2", "Problem: “1e2” is not written in figures."),
  ]

  private static let temperatureMistakes: [Mistake] = [
    ("n no time", "Problem: “n no time” is not written in figures."),
    ("finish early", "Problem: “finish early” is not written in figures."),
    ("37,5", "Problem: “37,5” has a comma."),
    ("37.55", "Problem: “37.55” has more figures after the point than we keep."),
    ("29.9", "Problem: 29.9 is less than 30.0 degrees."),
    ("46", "Problem: 46 is more than 45.0 degrees."),
    ("hot", "Problem: “hot” is not written in figures."),
    ("37 f", "Problem: “f” is not a unit we use here."),
    ("nan", "Problem: “nan” is not written in figures."),
    ("inf", "Problem: “inf” is not written in figures."),
    ("1e2", "Problem: “1e2” is not written in figures."),
    ("+37", "Problem: “+37” is not written in figures."),
    ("37.5.1", "Problem: “37.5.1” is not written in figures."),
    ("0x25", "Problem: “0x25” is not written in figures."),
    ("-1", "Problem: “-1” is not written in figures."),
  ]

  private static let dateMistakes: [Mistake] = [
    ("n no time", "Problem: “n no time” is not a date."),
    ("finish early", "Problem: “finish early” is not a date."),
    ("3", "Problem: “3” is not a date."),
    ("3 May", "Problem: “3 May” has no year in four figures."),
    ("3/5/26", "Problem: “3/5/26” has no year in four figures."),
    ("30 February 2026", "Problem: “30 February 2026” is not in the calendar."),
    ("5/13/2026", "Problem: “5/13/2026” is not in the calendar."),
    ("15 May 2026", "Problem: 15 May 2026 is after this visit."),
    ("yesterday", "Problem: “yesterday” is not a date."),
    ("today", "Problem: “today” is not a date."),
    ("1e1/5/2026", "Problem: “1e1/5/2026” is not a date."),
    ("+3/5/2026", "Problem: “+3/5/2026” is not a date."),
    ("3.5", "Problem: “3.5” is not a date."),
    ("32/1/2026", "Problem: “32/1/2026” is not in the calendar."),
    ("0/0/0000", "Problem: “0/0/0000” is not in the calendar."),
  ]

  private static let textMistakes: [Mistake] = [
    ("", "Problem: nothing was typed."),
    ("   ", "Problem: nothing was typed."),
    ("this text is much too long", "Problem: the text has 26 characters, and 20 fit."),
    ("/", "Problem: there is no command “/”."),
    ("/x", "Problem: there is no command “/x”."),
    ("/keep", "Problem: “/keep” cannot be used here."),
    ("/go on", "Problem: “/go on” cannot be used here."),
    ("/done", "Problem: “/done” cannot be used here."),
    ("/change 1", "Problem: “/change 1” cannot be used here."),
    ("/why 1", "Problem: “/why 1” cannot be used here."),
    ("/remove 1", "Problem: “/remove 1” cannot be used here."),
    ("/retry", "Problem: “/retry” cannot be used here."),
    ("/n no", "Problem: there is no command “/n no”."),
    ("/by nobody", "Problem: there is no one called “nobody”."),
    ("/l zz", "Problem: there are no words in “zz”."),
    ("/b", "Problem: there is no question before this one."),
    ("/finish early", "Problem: there is no command “/finish early”."),
    ("\t", "Problem: nothing was typed."),
    ("//12345678901234567890123", "Problem: the text has 24 characters, and 20 fit."),
    ("日本日本日本日本日本日本日本日本日本日本日", "Problem: the text has 21 characters, and 20 fit."),
    ("/undone", "Problem: there is no command “/undone”."),
    ("/unsure please", "Problem: there is no command “/unsure please”."),
    ("/1", "Problem: there is no command “/1”."),
    ("/yes", "Problem: there is no command “/yes”."),
    ("/back to bed", "Problem: there is no command “/back to bed”."),
  ]
}
