internal import Questions
internal import Records
internal import Wording

extension RecordWriter {
  /// What was added up. Each line says where it comes from: a number looks surer than it is.
  mutating func writeCounts(of part: PractitionerPart) {
    let lines = part.scores.map(line) + part.units.map(line)
    section("counts", lines) { $0.sheet.addItem($1) }
  }

  private func line(of score: RecordedScore) -> String {
    let name = words.words.optionalText(.score(score.score)) ?? score.score.description
    let total: String =
      switch score.total {
      case .known(let total): String(total)
      case .incomplete(let reached):
        ([words("incomplete")] + reached.map { words("reaches", [.number: String($0)]) })
          .joined(separator: "; ")
      }
    return line(score.person, "\(name): \(total)", score.source)
  }

  private func line(of counted: RecordedUnits) -> String {
    let tenths = counted.units.tenths
    let number = "\(tenths / 10).\(tenths % 10)"
    let amount =
      counted.units.isComplete
      ? words("units", [.number: number])
      : "\(words("incomplete")); \(words("units.at-least", [.number: number]))"
    return line(counted.person, words("units.name", [.value: amount]), counted.source)
  }

  private func line(_ person: RecordedPerson?, _ text: String, _ source: CountSource) -> String {
    let about = person.map { words.person($0) + ": " } ?? ""
    return "\(about)\(text) [\(words("source.\(source.rawValue)"))]"
  }
}
