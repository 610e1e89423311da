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
  static let all: [any Rule.Type] = []

  /// What all rules find in an outline.
  ///
  /// - Parameter isWhole: whether reading and resolving found no error.
  static func check(_ outline: Outline, isWhole: Bool) -> [Diagnostic] {
    all.filter { isWhole || !$0.needsWholeDraft }.flatMap { $0.check(outline) }
  }
}
