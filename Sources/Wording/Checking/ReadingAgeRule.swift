import JSONSource
import Questions

/// What a parent reads in English is plain: school grade 5 at most, and short sentences.
///
/// Validated wording is exempt, since it must stay as it is.
enum ReadingAgeRule {
  static let highestGrade = 5.0
  static let longestSentence = 20

  static func check(_ questionnaire: Questionnaire, in entries: [CatalogueEntry])
    -> [Diagnostic]
  {
    let texts = Dictionary(
      entries.compactMap { entry in
        entry.localizations.first { $0.language.base == .english }?.forms.last
          .map { (entry.key, $0) }
      }, uniquingKeysWith: { first, _ in first })
    let screens = screens(of: questionnaire)
      .map { keys in keys.compactMap { texts[$0.key].map(Measured.init) } }
      .filter { !$0.isEmpty }
    return screens.joined().compactMap(sentences) + grades(of: screens)
  }

  /// A text with its measure.
  private struct Measured {
    let form: CatalogueEntry.Form
    let readability: Readability

    init(_ form: CatalogueEntry.Form) {
      (self.form, readability) = (form, Readability(of: form.text))
    }
  }

  /// The keys of what stands on one screen together, in the order of the talk.
  private static func screens(of questionnaire: Questionnaire) -> [[WordingKey]] {
    let states = questionnaire.states.filter { $0.audience == .parent && !$0.isVerbatim }
    let subjects = LoopSubjects(of: questionnaire)
    let asked = states.flatMap { state -> [[WordingKey]] in
      let options = (state.question?.choices?.named ?? []).map { WordingKey.option(state.id, $0) }
      let about = subjects[state.id]
      return [[.question(state.id), .why(state.id)] + options, [.help(state.id)]]
        + about.roles.map { [.questionForRole(state.id, $0)] }
        + about.members.map { [.questionForMember(state.id, $0)] }
    }
    let told = questionnaire.advice.filter { $0.audience == .parent }.flatMap {
      [[.adviceSaid($0.id)], [.adviceUnsure($0.id)], [WordingKey.adviceLeaflet($0.id)]]
    }
    let messages = questionnaire.lists.filter { $0.id == FixedListID(known: "message") }
      .flatMap(\.members).map { [WordingKey.messageUnsure($0.id)] }
    return asked + told + messages
  }

  private static func sentences(_ text: Measured) -> Diagnostic? {
    let words = text.readability.longestSentence
    guard words > longestSentence else { return nil }
    return Diagnostic(
      warning: .longSentence, "a sentence has \(words) words", at: text.form.place,
      help: "say it in sentences of \(longestSentence) words at most")
  }

  private static func grades(of screens: [[Measured]]) -> [Diagnostic] {
    let measures = screens.map { $0.map(\.readability).reduce(Readability(of: ""), +) }
    return PooledReadability.pools(of: measures).compactMap { pool in
      let grade = pool.readability.grade
      guard grade > highestGrade, let first = screens[pool.screens.lowerBound].first else {
        return nil
      }
      let tenths = Int((grade * 10).rounded(.up))
      return Diagnostic(
        warning: .readingAge,
        "the words here are of school grade \(tenths / 10).\(tenths % 10)"
          + (pool.screens.count > 1 ? ", with the \(pool.screens.count - 1) screens after" : ""),
        at: first.form.place, help: "use shorter words and sentences, for grade 5 at most")
    }
  }
}
