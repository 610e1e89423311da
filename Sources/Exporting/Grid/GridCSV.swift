internal import Questions
package import Records
package import Wording

/// The midwife's grid as a table for other programs: a record for each carer and message.
///
/// Messages, roles and how a cell stands are names and mean the same in every language; days are
/// those of ISO 8601.
package struct GridCSV: Hashable, Sendable {
  package let text: String

  package init(_ grid: DischargeGrid, of caseReference: String, words: Words) {
    let own = GridWords(words: words, grid: grid)
    var table = CSV()
    table.add([
      "case", "message", "role", "number", "name", "standing", "given-before", "day", "how",
      "said-back", "attempts",
    ])
    for message in grid.messages {
      for (column, carer) in grid.carers.enumerated() {
        let cell = grid.cell(message, column)
        let attempts = cell.isClosed ? [] : cell.attempts
        table.add([
          caseReference, message.description, carer.role.description,
          carer.number.map(String.init) ?? "", carer.name ?? "", cell.standing.name,
          cell.given.map { $0.isBefore ? "yes" : "no" } ?? "", cell.given?.on?.description ?? "",
          cell.given.flatMap { own.reply($0.how) } ?? "", cell.saidBack.name,
          attempts.map {
            ([$0.visit.description] + [own.reply($0.reasons)].compactMap(\.self))
              .joined(separator: " ")
          }.joined(separator: "; "),
        ])
      }
    }
    text = CSV.mark + table.text
  }
}

extension GridCell.Standing {
  fileprivate var name: String {
    switch self {
    case .given: "given"
    case .givenNotSaidBack: "given-not-said-back"
    case .refused: "refused"
    case .noInterpreter: "no-interpreter"
    case .open: "open"
    }
  }
}

extension GridCell.SaidBack {
  fileprivate var name: String {
    switch self {
    case .notAsked: ""
    case .missing: "missing"
    case .all: "all"
    case .some: "some"
    case .notYet: "not-yet"
    }
  }
}
