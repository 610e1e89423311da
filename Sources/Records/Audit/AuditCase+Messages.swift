internal import Questions

extension AuditCase {
  /// What became of each message, carer by carer and for the family, of each questionnaire that goes
  /// through messages with each carer.
  static func messages(_ sessions: [AuditSession]) -> [AuditPlace] {
    let visits = Dictionary(grouping: sessions.filter { $0.grid != nil }, by: \.questionnaire)
    return visits.flatMap { questionnaire, sessions -> [AuditPlace] in
      guard let grid = DischargeGrid(sessions.compactMap(\.grid)) else { return [] }
      return grid.messages.flatMap { message -> [AuditPlace] in
        let subject = AuditSubject.message(questionnaire, message)
        let cells = grid.carers.indices.map { grid.cell(message, $0) }
        let carers = zip(grid.carers, cells).map { carer, cell in
          AuditPlace(subject, .role(carer.role), cell.category)
        }
        return carers + family(subject, cells.map(\.category), grid.isEverybodyNamed)
      }
    }
  }

  /// One carer against every carer; nothing where there is certainly one carer only, or none named.
  private static func family(
    _ subject: AuditSubject, _ carers: [AuditCategory], _ isEverybodyNamed: Bool
  ) -> [AuditPlace] {
    guard !carers.isEmpty, carers.count > 1 || !isEverybodyNamed else { return [] }
    let given = carers.count(where: \.isGiven)
    let isSomeoneOpen = !isEverybodyNamed || carers.contains(.notKnown)
    let category: AuditCategory =
      if given == carers.count {
        isEverybodyNamed ? .everyCarer : .othersNotKnown
      } else if given > 0 {
        carers.contains(.notGiven) ? .notEveryCarer : .othersNotKnown
      } else {
        isSomeoneOpen ? .notKnown : .nobody
      }
    return [AuditPlace(subject, .families, category)]
  }
}

extension AuditCategory {
  fileprivate var isGiven: Bool {
    switch self {
    case .saidBack, .notYetSaidBack, .givenOnly: true
    case .assessed, .assessmentBegun, .notAssessed, .notGiven, .notKnown, .everyCarer,
      .notEveryCarer, .othersNotKnown, .nobody, .done, .withdrawn, .open, .pastDue, .nobodys,
      .nobodysPastDue, .version:
      false
    }
  }
}

extension GridCell {
  /// Where a carer falls. That a question whether a message was given was not answered says neither
  /// yes nor no.
  fileprivate var category: AuditCategory {
    if given != nil {
      return switch saidBack {
      case .all, .some: .saidBack
      case .notYet: .notYetSaidBack
      case .notAsked, .missing: .givenOnly
      }
    }
    return switch attempts.last?.outcome {
    case .refused, .noInterpreter, .notThere, .notGiven: .notGiven
    case .unknown, .notAsked, nil: .notKnown
    }
  }
}
