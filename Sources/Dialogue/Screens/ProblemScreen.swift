internal import Wording

/// A problem in two lines: what is wrong with what was typed, and what to do.
struct ProblemScreen {
  let problem: Problem
  /// What to type here, where the problem has no advice of its own.
  let instruction: String
  /// The range that the question takes, for a number outside it.
  let range: Range?
  /// Whether what was typed must not be repeated.
  let isSensitive: Bool

  struct Range {
    let least, most: String
    let instruction: String
    /// Whether figures may stand after a point.
    let takesDecimals: Bool
  }

  func write(on page: inout Page, in phrases: Phrasebook) {
    page.add(wrong(phrases))
    page.add(remedy(phrases))
  }

  private func quoted(_ typed: String, _ phrases: Phrasebook) -> String {
    isSensitive ? phrases(.this) : "\u{201C}\(HarmlessText.oneLine(typed).shortened)\u{201D}"
  }

  private func plain(_ typed: String, _ phrases: Phrasebook) -> String {
    isSensitive ? phrases(.this) : HarmlessText.oneLine(typed).shortened
  }

  private func wrong(_ phrases: Phrasebook) -> String {
    switch problem {
    case .nothingTyped: phrases(.nothingTyped)
    case .lineTooLong(let limit): phrases(.lineTooLong, [.most: phrases.style.figures(limit)])
    case .notReadable: phrases(.notReadable)
    case .noSuchCommand(let typed): phrases(.noSuchCommand, [.text: quoted(typed, phrases)])
    case .notHere(let typed): phrases(.notHere, [.text: quoted(typed, phrases)])
    case .notYesOrNo(let typed): phrases(.notYesOrNo, [.text: quoted(typed, phrases)])
    case .notFigures(let typed): phrases(.notFigures, [.text: quoted(typed, phrases)])
    case .decimalComma(let typed): phrases(.decimalComma, [.text: quoted(typed, phrases)])
    case .unknownUnit(let typed): phrases(.unknownUnit, [.text: quoted(typed, phrases)])
    case .tooFine(let typed): phrases(.tooFine, [.text: quoted(typed, phrases)])
    case .tooManySmaller(let count, let unit):
      phrases(Self.tooMany(unit), [.number: isSensitive ? phrases(.this) : String(count)])
    case .tooSmall(let typed):
      phrases(.tooSmall, [.text: plain(typed, phrases), .least: range?.least ?? ""])
    case .tooBig(let typed):
      phrases(.tooBig, [.text: plain(typed, phrases), .most: range?.most ?? ""])
    case .notAChoice(let typed): phrases(.notAChoice, [.text: quoted(typed, phrases)])
    case .noSuchChoice(let typed, _): phrases(.noSuchChoice, [.text: typed.shortened])
    case .severalForOne(let count, _): phrases(.severalForOne, [.number: String(count)])
    case .exclusive(let number): phrases(.exclusive, [.number: String(number)])
    case .notADate(let typed): phrases(.notADate, [.text: quoted(typed, phrases)])
    case .noYear(let typed): phrases(.noYear, [.text: quoted(typed, phrases)])
    case .noSuchDay(let typed): phrases(.noSuchDay, [.text: quoted(typed, phrases)])
    case .afterVisit(let day): phrases(.afterVisit, [.text: plain(day, phrases)])
    case .beforeVisit(let day): phrases(.beforeVisit, [.text: plain(day, phrases)])
    case .afterLast(let day, let last):
      phrases(.afterLast, [.text: plain(day, phrases), .date: last])
    case .textTooLong(let count, let most):
      phrases(.textTooLong, [.number: phrases.style.figures(count), .most: String(most)])
    case .nothingBefore: phrases(.nothingBefore)
    case .nothingToTakeBack: phrases(.nothingToTakeBack)
    case .noNumber: phrases(.noNumber)
    case .noSuchRow(let typed, _): phrases(.noSuchRow, [.text: plain(typed, phrases)])
    case .noSuchItem(let typed, _): phrases(.noSuchItem, [.text: plain(typed, phrases)])
    case .noUrgentScreen: phrases(.noUrgentScreen)
    case .noSuchLanguage(let typed, _): phrases(.noSuchLanguage, [.text: quoted(typed, phrases)])
    case .noSuchRole(let typed, _): phrases(.noSuchRole, [.text: quoted(typed, phrases)])
    case .tooFewPeople(let least): phrases(.tooFewPeople, [.least: String(least)])
    case .tooManyPeople(let most): phrases(.tooManyPeople, [.most: String(most)])
    case .nobodyToRemove: phrases(.nobodyToRemove)
    case .noReason: phrases(.noReason)
    case .noWords: phrases(.noWords)
    case .wasAsked: phrases(.wasAsked)
    case .notSeenFromAfar: phrases(.notSeenFromAfar)
    case .stillNotSaved: phrases(.stillNotSaved)
    }
  }

  private func remedy(_ phrases: Phrasebook) -> String {
    switch problem {
    case .noSuchCommand: phrases(.slashHelp, [.first: "?", .last: "//"])
    case .lineTooLong, .textTooLong: phrases(.shorter)
    case .notReadable: phrases(.typeAgain)
    case .decimalComma: range?.takesDecimals ?? false ? phrases(.decimalPoint) : instruction
    case .exclusive(let number): phrases(.chooseAlone, [.number: String(number)])
    case .tooSmall, .tooBig: range?.instruction ?? instruction
    case .noSuchChoice(_, let count), .severalForOne(_, let count):
      phrases(.typeOne, [.most: String(count)])
    case .noSuchLanguage(_, let known), .noSuchRole(_, let known):
      phrases(.oneOf, [.value: phrases.list(known, .or)])
    case .noReason: phrases(.reason, [.command: "n"])
    case .noWords(let command): phrases(.wordsAfter, [.command: command])
    case .noNumber(let command, let count):
      count == 0 ? instruction : phrases(.row, [.command: command, .most: String(count)])
    case .noSuchRow(_, let count):
      count == 0 ? instruction : phrases(.row, [.command: "change", .most: String(count)])
    case .noSuchItem(_, let count):
      count == 0 ? instruction : phrases(.row, [.command: "why", .most: String(count)])
    case .tooManyPeople: phrases(.noOneElse)
    case .stillNotSaved: phrases(.retryOrPaper, [.command: "retry"])
    case .nothingTyped, .notHere, .notYesOrNo, .notFigures, .unknownUnit, .tooFine,
      .tooManySmaller, .notAChoice, .notADate, .noYear, .noSuchDay, .afterVisit, .beforeVisit,
      .afterLast, .nothingBefore, .nothingToTakeBack, .noUrgentScreen, .tooFewPeople,
      .nobodyToRemove, .wasAsked, .notSeenFromAfar:
      instruction
    }
  }

  private static func tooMany(_ unit: TypedUnit) -> ProblemPhrase {
    switch unit {
    case .ounce: .tooManyOunces
    case .minute: .tooManyMinutes
    case .day, .gram, .kilogram, .pound, .week, .year, .hour, .celsius, .millilitre: .tooManyDays
    }
  }
}

extension String {
  /// The text as far as a problem need quote it.
  fileprivate var shortened: String { count > 60 ? prefix(60) + "…" : self }
}
