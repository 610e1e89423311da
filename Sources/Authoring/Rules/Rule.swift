import JSONSource

/// One thing that a questionnaire whose names all lead somewhere can still have wrong.
protocol Rule: Sendable {
  /// Whether it can be asked only of a draft without errors, because a broken piece would make it
  /// complain about others.
  static var needsWholeDraft: Bool { get }

  static func check(_ outline: Outline) -> [Diagnostic]
}

extension Rule {
  static var needsWholeDraft: Bool { false }
}

/// Every rule there is.
enum Rules {
  static let all: [any Rule.Type] = [
    ApprovalIncomplete.self, ApprovalOnSecondary.self, AudienceFlow.self, BackOutsideUrgent.self,
    CardAudience.self, CardSensitive.self,
    EntersEach.self, EntriesMeet.self, EntryAudience.self, FactLoop.self, FactTooDeep.self,
    FactTooLarge.self, IfUnknown.self, ImpossibleText.self, LeafletAudience.self, LeavesEach.self,
    NegationOffPath.self,
    NestedEach.self, NextPersonOutsideEach.self, PartOutsideTalk.self,
    PersonOutsideEach.self, PersonalReadsSensitive.self, PromptForParent.self, ReviewExpired.self,
    ReviewWithdrawn.self, RoleOutsideEach.self, RosterNeverAsked.self, RouteFallsThrough.self,
    RouteLoop.self, RouteNeverTaken.self, RouteReadsAhead.self, ScoreTooWide.self,
    SeveralTyped.self,
    TooManyThresholds.self, UnreachableState.self, UnusedFact.self, UnusedList.self,
    UnusedMember.self, UnusedPart.self, UnusedSource.self, UrgentOnRoute.self,
    UrgentScreen.self, UrgentWithoutSigns.self, WrongEnd.self, WrongTeachBack.self,
  ]

  /// What the rules find in an outline.
  ///
  /// Those that need a whole draft are asked only when nothing else found an error.
  static func check(_ outline: Outline, isWhole: Bool) -> [Diagnostic] {
    let found = all.filter { !$0.needsWholeDraft }.flatMap { $0.check(outline) }
    guard isWhole, !found.contains(where: { $0.severity == .error }) else { return found }
    return found + all.filter { $0.needsWholeDraft }.flatMap { $0.check(outline) }
  }
}
