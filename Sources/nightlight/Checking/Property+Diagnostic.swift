internal import Authoring
internal import JSONSource
internal import Proving
internal import Questions

extension Property {
  /// What is wrong where the property does not hold, and which examples of the file show it too.
  func diagnostic(
    _ changed: Counterexample.Changed?, in examples: [ExampleID], _ places: Places
  ) -> Diagnostic? {
    let (code, message, place, help) = breach(changed, places)
    let names = examples.map { "'\($0)'" }.joined(separator: ", ")
    let seen =
      examples.isEmpty
      ? nil
      : "\(examples.count == 1 ? "the example \(names) shows" : "the examples \(names) show") it"
    return (place ?? places[""]).map {
      Diagnostic(
        error: code, message, at: $0,
        help: [help, seen].compactMap(\.self).joined(separator: "; ").nilWhereEmpty)
    }
  }

  /// Where in the file what it is about is written.
  func place(in places: Places) -> Place? { breach(nil, places).place ?? places[""] }

  private func breach(_ changed: Counterexample.Changed?, _ places: Places)
    -> (code: String, message: String, place: Place?, help: String?)
  {
    switch self {
    case .guarantee(let id):
      ("guarantee-broken", "'\(id)' does not hold", places.guarantee(id), nil)
    case .redFlag(let id):
      ("red-flag-broken", "'\(id)' can be without its advice", places.fact(id), nil)
    case .ends(let entry):
      ("no-end", "the way through '\(entry.rawValue)' can come to no end", places["/start"], nil)
    case .canReach(let id):
      ("never-reached", "no conversation comes to '\(id)'", places.state(id), nil)
    case .canInterrupt(let id):
      ("never-shown", "no conversation shows '\(id)' by itself", places.urgent(id), nil)
    case .canGive(let id, let text):
      (
        "never-given", "no conversation is given '\(id)' in its text '\(text.rawValue)'",
        places.advice(id), nil
      )
    case .canPrompt(let id):
      ("never-shown", "no conversation shows '\(id)'", places.prompt(id), nil)
    case .keeps(let id):
      (
        "protection-lost", "'\(id)' can be lost when less is known", places.advice(id),
        changed.map { "it is lost when \($0.weakened)" }
      )
    case .tellsTruly(let id):
      (
        "text-untrue", "'\(id)' can be told in a text that is not true", places.advice(id), nil
      )
    case .interruptsAtOnce(let id):
      (
        "urgent-late", "the call for '\(id)' does not stand as soon as it is certain",
        places.urgent(id), changed.map { "\($0.name) is asked later and has a say in it" }
      )
    case .hasSource(let id):
      ("no-source", "'\(id)' does not say where it comes from", places.advice(id), nil)
    case .adviceIsOpen(let id):
      (
        "tells-too-much", "'\(id)' depends on what its audience may not see", places.advice(id),
        changed.map { "it reads \($0.name)" }
      )
    case .promptIsOpen(let id):
      (
        "tells-too-much", "'\(id)' depends on what its audience may not see", places.prompt(id),
        changed.map { "it reads \($0.name)" }
      )
    case .stateIsOpen(let id):
      (
        "tells-too-much", "'\(id)' depends on what its audience may not see", places.state(id),
        changed.map { "whether it is asked reads \($0.name)" }
      )
    case .interruptIsOpen(let id):
      (
        "tells-too-much", "'\(id)' depends on what its audience may not see", places.urgent(id),
        changed.map { "when it shows itself reads \($0.name)" }
      )
    }
  }
}

extension Property {
  /// What it is about, by its name in the file.
  var subject: String {
    switch self {
    case .guarantee(let id): id.description
    case .redFlag(let id): id.description
    case .ends(let entry): entry.rawValue
    case .canReach(let id), .canInterrupt(let id), .stateIsOpen(let id), .interruptIsOpen(let id),
      .interruptsAtOnce(let id):
      id.description
    case .canGive(let id, _), .keeps(let id), .adviceIsOpen(let id), .tellsTruly(let id),
      .hasSource(let id):
      id.description
    case .canPrompt(let id), .promptIsOpen(let id): id.description
    }
  }
}

extension Counterexample.Changed {
  fileprivate var name: String {
    switch self {
    case .question(let id): "'\(id)'"
    case .roster(let id): "who there is of '\(id)'"
    }
  }

  fileprivate var weakened: String {
    switch self {
    case .question(let id): "the answer to '\(id)' becomes a non-answer"
    case .roster(let id): "it is not certain that there is no other \(id)"
    }
  }
}

extension String {
  fileprivate var nilWhereEmpty: String? { isEmpty ? nil : self }
}
