internal import Advising
internal import Engine
internal import Questions

/// Something that was to be done, or a duty of which nobody has said who does it.
struct AuditAction: Hashable, Sendable {
  let action: ActionID
  let standing: Standing
  /// The last day for it.
  let due: CalendarDate

  enum Standing: Hashable, Sendable { case done, withdrawn, open, nobodys }

  static func all(in session: Session) -> [AuditAction] {
    let planned = session.planned.filter { planned in
      let prompts = session.questionnaire.prompts.filter {
        $0.needs?.action == planned.record.action
      }
      return prompts.isEmpty || !prompts.allSatisfy { $0.audience == .restricted }
    }.map { planned in
      let standing: Standing =
        switch planned.outcome {
        case .open: .open
        case .done: .done
        case .withdrawn: .withdrawn
        }
      return AuditAction(
        action: planned.record.action, standing: standing, due: planned.record.due)
    }
    let duties = session.openDuties(upTo: .practitioner).filter { duty in
      // What was withdrawn is called for again; it stands once.
      !planned.contains { $0.action == duty.action && $0.standing == .withdrawn }
    }
    return planned
      + duties.map {
        AuditAction(action: $0.action, standing: .nobodys, due: session.day(after: $0.days))
      }
  }

  /// Where it falls on a day.
  func category(on day: CalendarDate) -> AuditCategory {
    switch standing {
    case .done: .done
    case .withdrawn: .withdrawn
    case .open: due < day ? .pastDue : .open
    case .nobodys: due < day ? .nobodysPastDue : .nobodys
    }
  }
}
