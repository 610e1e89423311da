internal import Authoring
internal import Engine
internal import JSONSource
internal import Questions

extension JSONReport {
  /// Adds which slips in a questionnaire nothing notices.
  mutating func add(_ check: MutantCheck, of file: SourceFile) {
    add { line in
      line.members(of: file, check.machine.questionnaire)
      line.key("counts")
      line.object { line in
        for notice in MutantCheck.Notice.allCases {
          line.member(notice.rawValue, check.counts[notice] ?? 0)
        }
      }
      line.key("unnoticed")
      line.array(check.left) { line, slip in
        line.object { line in
          Self.write(slip.mutant, to: &line)
          line.member("shortest", slip.example, of: check.machine)
        }
      }
      line.key("notDecided")
      line.array(check.notDecided) { line, mutant in
        line.object { Self.write(mutant, to: &$0) }
      }
    }
  }

  private static func write(_ mutant: Mutant, to line: inout JSONLine) {
    line.member("kind", mutant.kind.rawValue)
    line.member("was", mutant.was)
    line.member("now", mutant.now)
    line.members(of: mutant.place)
  }
}
