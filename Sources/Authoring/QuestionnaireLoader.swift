package import JSONSource
package import Questions

/// Turns the bytes of a questionnaire file into a checked questionnaire, or into everything that
/// is wrong with it.
package enum QuestionnaireLoader {
  /// How much is checked.
  package enum Checking: Hashable, Sendable {
    /// Shape, names and types, and every rule.
    case everything
    /// Shape, names and types alone, without the examples: for a file whose digest was checked
    /// before.
    case structure
  }

  /// Reads a questionnaire.
  ///
  /// Its review must stand on `today`; nil reads it for an old record, whatever became of it
  /// since. `structure` trusts that the same bytes were checked in full before.
  package static func load(
    _ file: SourceFile, on today: CalendarDate?, checking: Checking = .everything
  ) -> LoadedQuestionnaire {
    let document: JSONDocument
    do throws(Diagnostic) {
      document = try JSONDocument(parsing: file, within: .questionnaire)
    } catch {
      return LoadedQuestionnaire(questionnaire: nil, diagnostics: [error], places: Places(nil))
    }
    var reader = DraftReader()
    let draft = reader.draft(document.root, withExamples: checking == .everything)
    let names = NameTable(draft)
    var resolver = Resolver(draft, names: names)
    resolver.findings = reader.findings
    let questionnaire = resolver.questionnaire()
    let isWhole = !resolver.findings.hasErrors
    switch checking {
    case .everything:
      let outline = Outline(draft, names: names, on: today)
      resolver.findings.add(Rules.check(outline, isWhole: isWhole))
    case .structure: break
    }
    let examples = resolver.examples()
    return LoadedQuestionnaire(
      questionnaire: resolver.findings.hasErrors
        ? nil : questionnaire?.with(examples: examples),
      diagnostics: resolver.findings.diagnostics.sorted(), places: Places(document.root))
  }
}

extension Questionnaire {
  /// The same questionnaire with its examples, which are read last because they name everything.
  fileprivate func with(examples: [Example]) -> Questionnaire {
    Questionnaire(
      id: id, version: version, review: review, sources: sources, parts: parts, people: people,
      lists: lists, start: start, urgent: urgent, age: age, states: states, facts: facts,
      scores: scores, card: card, drinks: drinks, advice: advice, prompts: prompts,
      guarantees: guarantees, examples: examples)
  }
}
