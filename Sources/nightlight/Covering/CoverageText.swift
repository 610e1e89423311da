internal import Authoring
internal import JSONSource
internal import Proving

/// How much of what can happen happens in the examples of a questionnaire, and what does not, each
/// at its place.
struct CoverageText {
  let name: String
  let coverage: Coverage
  let places: Places

  var lines: [String] { coverage.missing.map(line) + [summary] }

  private func line(_ happening: Happening) -> String {
    let place = happening.place(in: places, of: coverage.machine).map {
      "\($0.line):\($0.column): "
    }
    return "\(name):\(place ?? " ")no example \(happening.text(of: coverage.machine))"
  }

  private var summary: String {
    let counts = Happening.Kind.allCases.map { kind in
      let (covered, all) = coverage.count(of: kind)
      return counted(covered, of: all, kind.one, kind.many)
    }
    return "\(name): the examples show " + counts.joined(separator: ", ")
  }
}

extension Happening.Kind {
  fileprivate var one: String {
    switch self {
    case .states: "state"
    case .options: "option"
    case .routes: "way at a condition"
    case .urgent: "urgent screen"
    case .advice: "text of advice"
    case .prompts: "prompt"
    }
  }

  fileprivate var many: String {
    switch self {
    case .states: "states"
    case .options: "options"
    case .routes: "ways at conditions"
    case .urgent: "urgent screens"
    case .advice: "texts of advice"
    case .prompts: "prompts"
    }
  }
}
