import JSONSource
import Questions

/// An urgent screen says what to do, to the parent, and leads back to where one was.
enum UrgentScreen: Rule {
  static func check(_ outline: Outline) -> [Diagnostic] {
    outline.draft.urgent.flatMap { urgent -> [Diagnostic] in
      guard let index = outline.names.states[urgent.state.value] else { return [] }
      return check(outline.draft.states[index], outline)
    }
  }

  private static func check(_ state: DraftState, _ outline: Outline) -> [Diagnostic] {
    let subject = "the urgent screen '\(state.name.value)'"
    var diagnostics: [Diagnostic] = []
    func report(_ message: String, at place: Place, help: String) {
      diagnostics.append(Diagnostic(.urgentScreen, message, at: place, help: help))
    }
    switch state.kind {
    case .say, .broken: break
    case .ask, .each, .end:
      report(
        "\(subject) does not say something", at: state.name.place, help: "write \"say\": true")
    }
    if let audience = state.audience, audience.value != .parent {
      report(
        "\(subject) is not for the parent", at: audience.place,
        help: "write \"audience\": \"parent\"")
    }
    if let elsewhere = state.routes.first(where: { !isBack($0, in: outline) }) {
      report(
        "\(subject) does not lead back to where one was", at: elsewhere.origin.place,
        help: "write \"next\": \"@back\"")
    }
    return diagnostics
  }

  /// Whether a route leads back, or nowhere, which is told elsewhere.
  private static func isBack(_ route: DraftRoute, in outline: Outline) -> Bool {
    switch route.target {
    case .back: route.when == nil
    case .state(let name): outline.names.states[name.value] == nil
    case .nextPerson: false
    case .broken: true
    }
  }
}
