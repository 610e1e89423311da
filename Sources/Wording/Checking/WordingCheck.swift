package import JSONSource
package import Questions

/// Whether a questionnaire has its words, all of them and no others, fit to be said.
package enum WordingCheck {
  /// Checks the words of a questionnaire.
  ///
  /// - Parameters:
  ///   - questionnaire: whose words they are.
  ///   - own: the catalogue of this questionnaire.
  ///   - common: catalogues that it shares with others, in which more may stand than it needs.
  ///   - interface: the catalogue of the interface, which has placeholders of its own.
  ///   - canBeUnknown: whether some conversation leaves a condition unknown, so that the advice on
  ///     it can be given without being sure.
  /// - Returns: everything wrong in any of the catalogues, sorted by place.
  package static func diagnostics(
    of questionnaire: Questionnaire, in own: Catalogue, common: [Catalogue],
    interface: Catalogue? = nil, canBeUnknown: (Condition) -> Bool
  ) -> [Diagnostic] {
    let needs = WordingNeeds(of: questionnaire, canBeUnknown: canBeUnknown)
    let shared = common + [interface].compactMap(\.self)
    let missing = missing(of: needs, in: [own] + shared)
    let (reader, readers) = (CatalogueReader(own), common.map(CatalogueReader.init))
    let inside = ([reader] + readers).flatMap {
      CatalogueCheck.diagnostics(of: $0, allowing: Placeholder.questionnaire)
    }
    let around = interface.map {
      CatalogueCheck.diagnostics(of: $0, allowing: Set(Placeholder.allCases))
    }
    return
      (inside + (around ?? [])
      + missing.map { diagnostic(missing: $0, in: own) }
      + unused(reader.entries, of: needs, missing: missing)
      + untold(reader.entries)
      + ReadingAgeRule.check(questionnaire, in: ([reader] + readers).flatMap(\.entries))).sorted()
  }

  /// The keys that are to be added.
  private static func missing(of needs: WordingNeeds, in catalogues: [Catalogue]) -> [String] {
    let unmet = needs.required.filter { need in
      !need.isMet { key in catalogues.contains { $0.has(key.key) } }
    }
    var seen = Set<String>()
    return unmet.compactMap { $0.ways.first?.first?.key }.filter { seen.insert($0).inserted }
  }

  private static func diagnostic(missing key: String, in own: Catalogue) -> Diagnostic {
    Diagnostic(
      error: .missing, "there are no words for '\(key)'", at: own.strings.place,
      help: "add the key \"\(key)\"")
  }

  private static func unused(
    _ entries: [CatalogueEntry], of needs: WordingNeeds, missing: [String]
  ) -> [Diagnostic] {
    let known = needs.known
    return entries.filter { !known.contains($0.key) }.map { entry in
      let nearest = NearestName.nearest(to: entry.key, among: missing)
      return Diagnostic(
        warning: .unused, "nothing shows the words of \(Visible.quoted(entry.key))",
        at: entry.place,
        help: nearest.map { "is it meant for '\($0)', which has none?" } ?? "remove the key")
    }
  }

  /// Sentences of the review without a place for the answer.
  private static func untold(_ entries: [CatalogueEntry]) -> [Diagnostic] {
    entries.filter { entry in
      let parts = entry.key.split(separator: ".")
      return parts.count == 3 && parts.first == "state" && parts.last == "told"
    }
    .flatMap { entry in
      entry.localizations.filter { !$0.placeholders.contains(.value) && !$0.forms.isEmpty }.map {
        Diagnostic(
          error: .placeholder,
          "\(Visible.quoted(entry.key)) has no place for the answer", at: $0.place,
          help: "put {value} where the answer belongs")
      }
    }
  }
}
