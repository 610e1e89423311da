internal import Questions
internal import Records

extension RecordJSON {
  static func score(_ score: RecordedScore) -> JSONTree {
    let (total, reached): (JSONTree, [Int]) =
      switch score.total {
      case .known(let total): (.number(total), [])
      case .incomplete(let reached): (.null, reached)
      }
    return .object([
      .init("score", .text(score.score)), .init("person", score.person.map(person) ?? .null),
      .init("total", total), .init("reached", .list(reached) { .number($0) }),
      .init("source", .string(score.source.rawValue)),
    ])
  }

  static func units(_ counted: RecordedUnits) -> JSONTree {
    .object([
      .init("person", counted.person.map(person) ?? .null),
      .init("tenThousandths", .number(counted.units.known)),
      .init("complete", .bool(counted.units.isComplete)),
      .init("source", .string(counted.source.rawValue)),
    ])
  }
}
