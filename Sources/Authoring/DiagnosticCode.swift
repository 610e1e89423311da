/// The name of a mistake that a questionnaire can have: stable, so that people can look it up.
///
/// `Documentation/Diagnostics.md` explains each with a bad and a good example.
package enum DiagnosticCode: String, Hashable, Sendable, CaseIterable {
  // The shape of the file.
  case unknownKey = "unknown-key"
  case missingKey = "missing-key"
  case misplacedKey = "misplaced-key"
  case conflictingKeys = "conflicting-keys"
  case wrongType = "wrong-type"
  case unknownValue = "unknown-value"
  case unknownCondition = "unknown-condition"
  case unsupportedFormat = "unsupported-format"
  case emptyList = "empty-list"
  case emptyText = "empty-text"
  case emptyRange = "empty-range"
  case numberOutsideLimits = "number-outside-limits"
  case tooPrecise = "too-precise"
  case incompatibleUnit = "incompatible-unit"
  case malformedName = "malformed-name"
  case malformedVersion = "malformed-version"
  case malformedDate = "malformed-date"
  case malformedAddress = "malformed-address"
  case duplicateName = "duplicate-name"

  // Names that lead nowhere.
  case unknownState = "unknown-state"
  case unknownOption = "unknown-option"
  case unknownFact = "unknown-fact"
  case unknownQuantity = "unknown-quantity"
  case unknownAdvice = "unknown-advice"
  case unknownPrompt = "unknown-prompt"
  case unknownSource = "unknown-source"
  case unknownPart = "unknown-part"
  case unknownPersonKind = "unknown-person-kind"
  case unknownRole = "unknown-role"
  case unknownList = "unknown-list"
  case unknownCollection = "unknown-collection"
  case unknownMember = "unknown-member"

  // Conditions that cannot mean what they say.
  case wrongComparison = "wrong-comparison"
  case constantOutsideRange = "constant-outside-range"
  case wrongQuestionKind = "wrong-question-kind"
  case missingPoints = "missing-points"
  case personOutsideEach = "person-outside-each"
  case roleOutsideEach = "role-outside-each"
  case rosterNeverAsked = "roster-never-asked"
  case tooManyThresholds = "too-many-thresholds"
  case factLoop = "fact-loop"
  case factTooDeep = "fact-too-deep"
  case factTooLarge = "fact-too-large"
  case scoreTooWide = "score-too-wide"
  case negationOffPath = "negation-off-path"
  case missingIfUnknown = "missing-if-unknown"
  case superfluousIfUnknown = "superfluous-if-unknown"

  // The machine.
  case routeFallsThrough = "route-falls-through"
  case routeNeverTaken = "route-never-taken"
  case routeLoop = "route-loop"
  case routeReadsAhead = "route-reads-ahead"
  case unreachableState = "unreachable-state"
  case wrongEnd = "wrong-end"
  case entriesMeet = "entries-meet"
  case nestedEach = "nested-each"
  case entersEach = "enters-each"
  case leavesEach = "leaves-each"
  case nextPersonOutsideEach = "next-person-outside-each"
  case backOutsideUrgent = "back-outside-urgent"

  // What a baby's safety asks of the script.
  case urgentScreen = "urgent-screen"
  case urgentOnRoute = "urgent-on-route"
  case severalTyped = "several-typed"
  case urgentWithoutSigns = "urgent-without-signs"
  case wrongTeachBack = "wrong-teach-back"

  // Who may see what.
  case audienceFlow = "audience-flow"
  case entryAudience = "entry-audience"
  case partOutsideTalk = "part-outside-talk"
  case promptForParent = "prompt-for-parent"
  case leafletAudience = "leaflet-audience"
  case personalReadsSensitive = "personal-reads-sensitive"
  case cardAudience = "card-audience"
  case cardSensitive = "card-sensitive"

  // What is written and leads nowhere.
  case unusedFact = "unused-fact"
  case unusedSource = "unused-source"
  case unusedPart = "unused-part"
  case unusedList = "unused-list"
  case unusedMember = "unused-member"

  // Who stands behind it.
  case approvalIncomplete = "approval-incomplete"
  case approvalOnSecondary = "approval-on-secondary"
  case reviewExpired = "review-expired"
  case reviewWithdrawn = "review-withdrawn"

  // Conversations: examples, and the lines of a replay.
  case notAnswerable = "not-answerable"
  case misplacedAnswer = "misplaced-answer"
  case noneWithOthers = "none-with-others"
  case answerOutsideRange = "answer-outside-range"
  case rosterSize = "roster-size"
  case impossibleText = "impossible-text"

  /// Whether the questionnaire is unusable; a warning leaves it usable and is put right before
  /// release.
  package var isError: Bool {
    switch self {
    case .unknownKey, .missingKey, .misplacedKey, .conflictingKeys, .wrongType, .unknownValue,
      .unknownCondition, .unsupportedFormat, .emptyList, .emptyText, .emptyRange,
      .numberOutsideLimits, .tooPrecise, .incompatibleUnit, .malformedName, .malformedVersion,
      .malformedDate, .malformedAddress, .duplicateName, .unknownState, .unknownOption,
      .unknownFact, .unknownQuantity, .unknownAdvice, .unknownPrompt, .unknownSource,
      .unknownPart, .unknownPersonKind, .unknownRole, .unknownList, .unknownCollection,
      .unknownMember, .wrongComparison, .constantOutsideRange, .wrongQuestionKind, .missingPoints,
      .personOutsideEach, .roleOutsideEach, .rosterNeverAsked, .tooManyThresholds, .factLoop,
      .factTooDeep, .factTooLarge, .scoreTooWide, .missingIfUnknown, .routeFallsThrough,
      .routeNeverTaken, .routeLoop, .routeReadsAhead, .unreachableState, .wrongEnd,
      .entriesMeet,
      .nestedEach, .entersEach, .leavesEach, .nextPersonOutsideEach, .backOutsideUrgent,
      .urgentScreen, .urgentOnRoute, .severalTyped, .urgentWithoutSigns, .wrongTeachBack,
      .audienceFlow, .entryAudience, .partOutsideTalk, .promptForParent, .leafletAudience,
      .personalReadsSensitive, .cardAudience, .cardSensitive, .approvalIncomplete,
      .approvalOnSecondary, .reviewWithdrawn,
      .notAnswerable, .misplacedAnswer, .noneWithOthers, .answerOutsideRange, .rosterSize:
      true
    case .negationOffPath, .superfluousIfUnknown, .unusedFact,
      .unusedSource, .unusedPart, .unusedList, .unusedMember, .reviewExpired, .impossibleText:
      false
    }
  }
}
