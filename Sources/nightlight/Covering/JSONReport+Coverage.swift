internal import Authoring
internal import Engine
internal import JSONSource
internal import Proving
internal import Questions

extension JSONReport {
  /// Adds how much of what can happen happens in the examples of a questionnaire.
  mutating func add(_ coverage: Coverage, of file: SourceFile, places: Places) {
    add { line in
      line.members(of: file, coverage.machine.questionnaire)
      line.key("counts")
      line.array(Happening.Kind.allCases) { line, kind in
        let (covered, all) = coverage.count(of: kind)
        line.object { line in
          line.member("kind", kind.rawValue)
          line.member("covered", covered)
          line.member("all", all)
        }
      }
      line.key("missing")
      line.array(coverage.missing) { line, happening in
        line.object { line in
          line.member("kind", happening.kind.rawValue)
          line.member("what", happening.text(of: coverage.machine))
          line.key("place")
          if let place = happening.place(in: places, of: coverage.machine) {
            line.object { $0.members(of: place) }
          } else {
            line.null()
          }
        }
      }
    }
  }
}
