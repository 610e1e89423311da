internal import Authoring
internal import JSONSource
internal import Proving
internal import Questions

extension Property {
  /// What is wrong where the property does not hold, what changes to break it, to which answer where
  /// that is known, and which examples of the file show it too.
  func diagnostic(
    _ changed: Counterexample.Changed?, to answer: Answer? = nil, in examples: [ExampleID],
    _ places: Places
  ) -> Diagnostic? {
    let names = examples.map { "'\($0)'" }.joined(separator: ", ")
    let seen =
      examples.isEmpty
      ? nil
      : "\(examples.count == 1 ? "the example \(names) shows" : "the examples \(names) show") it"
    return place(in: places).map {
      Diagnostic(
        error: code, "'\(subject)' \(complaint)", at: $0,
        help: [changed.flatMap { cause($0, answer) }, seen].compactMap(\.self).joined(
          separator: "; "
        )
        .nilWhereEmpty)
    }
  }

  /// Where in the file what it is about is written.
  func place(in places: Places) -> Place? {
    let place =
      switch self {
      case .guarantee(let id): places.guarantee(id)
      case .redFlag(let id): places.fact(id)
      case .ends: places["/start"]
      case .canReach(let id), .stateIsOpen(let id): places.state(id)
      case .canInterrupt(let id), .interruptsAtOnce(let id), .interruptIsOpen(let id):
        places.urgent(id)
      case .canGive(let id, _), .keeps(let id), .tellsTruly(let id), .hasSource(let id),
        .adviceIsOpen(let id):
        places.advice(id)
      case .canPrompt(let id), .promptIsOpen(let id): places.prompt(id)
      }
    return place ?? places[""]
  }

  private var code: String {
    switch self {
    case .guarantee: "guarantee-broken"
    case .redFlag: "red-flag-broken"
    case .ends: "no-end"
    case .canReach: "never-reached"
    case .canInterrupt, .canPrompt: "never-shown"
    case .canGive: "never-given"
    case .keeps: "protection-lost"
    case .tellsTruly: "text-untrue"
    case .interruptsAtOnce: "urgent-late"
    case .hasSource: "no-source"
    case .adviceIsOpen, .promptIsOpen, .stateIsOpen, .interruptIsOpen: "tells-too-much"
    }
  }

  /// What is wrong, said of its subject.
  private var complaint: String {
    switch self {
    case .guarantee: "does not hold"
    case .redFlag: "can be without its advice"
    case .ends: "has a way through that comes to no end"
    case .canReach: "is reached in no conversation"
    case .canInterrupt: "shows itself in no conversation"
    case .canGive(_, let text): "is given to nobody in its text '\(text.rawValue)'"
    case .canPrompt: "is shown in no conversation"
    case .keeps: "can be lost when less is known"
    case .tellsTruly: "can be told in a text that is not true"
    case .interruptsAtOnce: "does not call as soon as it is certain"
    case .hasSource: "does not say where it comes from"
    case .adviceIsOpen, .promptIsOpen, .stateIsOpen, .interruptIsOpen:
      "depends on what its audience may not see"
    }
  }

  /// What a counter-example changes to break it.
  private func cause(_ changed: Counterexample.Changed, _ answer: Answer?) -> String? {
    switch self {
    case .keeps: "it is lost when \(changed.weakened(to: answer))"
    case .interruptsAtOnce: "\(changed.name) is asked later and has a say in it"
    case .adviceIsOpen, .promptIsOpen: "it reads \(changed.name)"
    case .stateIsOpen: "whether it is asked reads \(changed.name)"
    case .interruptIsOpen: "when it shows itself reads \(changed.name)"
    case .guarantee, .redFlag, .ends, .canReach, .canInterrupt, .canGive, .canPrompt, .tellsTruly,
      .hasSource:
      nil
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
    case .roster(let id), .everybody(let id): "who there is of '\(id)'"
    }
  }

  fileprivate func weakened(to answer: Answer?) -> String {
    switch (self, answer) {
    case (.question(let id), .unsure): "'\(id)' is answered 'not sure'"
    case (.question(let id), .declined): "'\(id)' is answered 'rather not say', or left open"
    case (.question(let id), _): "the answer to '\(id)' becomes a non-answer"
    case (.roster(let id), _): "it is not certain that there is no other \(id)"
    case (.everybody(let id), _): "it is not known who there is of '\(id)'"
    }
  }
}

extension String {
  fileprivate var nilWhereEmpty: String? { isEmpty ? nil : self }
}
