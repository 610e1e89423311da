internal import Questions
internal import Records

/// The names of what an audit counts: the same in every language, for other programs, and the ends
/// of the keys under which the words are found.
extension AuditCategory {
  var name: String {
    switch self {
    case .assessed: "assessed"
    case .assessmentBegun: "begun"
    case .notAssessed: "not-assessed"
    case .saidBack: "said-back"
    case .notYetSaidBack: "not-yet"
    case .givenOnly: "given-only"
    case .notGiven: "not-given"
    case .notKnown: "not-known"
    case .everyCarer: "every-carer"
    case .notEveryCarer: "not-every-carer"
    case .othersNotKnown: "others-not-known"
    case .nobody: "nobody"
    case .done: "done"
    case .withdrawn: "withdrawn"
    case .open: "open"
    case .pastDue: "past-due"
    case .nobodys: "nobodys"
    case .nobodysPastDue: "nobodys-past-due"
    case .version(let version): version.description
    }
  }
}

extension AuditRow {
  var name: String {
    switch self {
    case .all: "all"
    case .role(let role): role.description
    case .together: "together"
    case .notKnown: "not-known"
    case .others: "others"
    case .families: "families"
    }
  }
}

extension AuditSubject {
  var name: String {
    switch self {
    case .assessment: "assessment"
    case .message: "message"
    case .lesson: "talk"
    case .actions: "actions"
    case .versions: "versions"
    }
  }
}

extension AuditReport.Group {
  var name: String {
    switch self {
    case .month(let month): month.description
    case .team(let team): team
    case .practitioner(let number): String(number)
    case .notKnown: ""
    }
  }
}

extension AuditReport.Line {
  /// How many hundredths a part is of the whole; nil of nothing.
  func percentage(of part: AuditReport.Part) -> String? {
    total > 0 ? Percentage.text(part.count, of: total) : nil
  }
}
