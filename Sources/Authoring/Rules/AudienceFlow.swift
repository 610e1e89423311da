import JSONSource
import Questions

/// What somebody can see depends on nothing that only a narrower circle may know.
enum AudienceFlow: Rule {
  static func check(_ outline: Outline) -> [Diagnostic] {
    outline.sites.flatMap { reads(of: $0, outline) } + meetings(outline)
  }

  /// Conditions that read a narrower answer.
  private static func reads(of site: Site, _ outline: Outline) -> [Diagnostic] {
    guard let audience = site.audience else { return [] }
    var seen: Set<Place> = []
    return outline.mentions.inside(site.condition).compactMap { located in
      let subject = located.mention.subject
      guard let needed = outline.audience(of: subject), needed > audience,
        seen.insert(located.name.place).inserted
      else { return nil }
      return Diagnostic(
        .audienceFlow,
        "\(site.subject), which is for the \(audience.noun), reads "
          + "\(outline.noun(of: subject)), which is for the \(needed.noun)",
        at: located.name.place,
        help: "a rule reads only what its audience or a wider one may know")
    }
  }

  /// States that are asked or not by a narrower answer, and so would tell it.
  private static func meetings(_ outline: Outline) -> [Diagnostic] {
    guard let order = outline.order else { return [] }
    let states = outline.draft.states
    var told: Set<Int> = []
    return states.indices.flatMap { source -> [Diagnostic] in
      let conditions =
        states[source].routes.compactMap(\.when)
        + [states[source].loop?.condition].compactMap(\.self)
      let read =
        conditions
        .flatMap { outline.mentions.inside($0) }
        .compactMap { outline.audience(of: $0.mention.subject) }.max()
      guard let read, read > .parent else { return [] }
      return StateGraph.reached(from: source, by: outline.graph.successors).sorted()
        .filter { !order.isInevitable($0, from: source) }
        .compactMap { state in
          guard let audience = states[state].audience, audience.value < read,
            told.insert(state).inserted
          else { return nil }
          return Diagnostic(
            .audienceFlow,
            "'\(states[state].name.value)', which is for the \(audience.value.noun), is asked or "
              + "not by what the \(read.noun) answered before '\(states[source].name.value)' "
              + "goes on",
            at: audience.place, help: "let both ways lead to it, or narrow its audience")
        }
    }
  }
}

extension Audience {
  /// Who it is, as messages name it.
  var noun: String {
    switch self {
    case .parent: "parent"
    case .practitioner: "practitioner"
    case .restricted: "restricted circle"
    }
  }
}
