internal import Questions

/// When a question of a form applies, as far as FHIR can say it.
enum Enabling: Hashable {
  case always
  case all([Test])
  case any([Test])
  /// The routes say something that FHIR cannot say exactly, so nothing is said.
  case unsaid

  /// Whether something was chosen on a line, or was not.
  struct Test: Hashable {
    let linkID: String
    let choice: Choice
    let isChosen: Bool
  }

  /// What may be chosen on a line.
  enum Choice: Hashable {
    case option(StateID, OptionID)
    case role(RoleID)
    case member(FixedListID, MemberID)
  }

  /// Both of two.
  static func both(_ one: Enabling, _ other: Enabling) -> Enabling {
    switch (one, other) {
    case (.always, let rest), (let rest, .always): rest
    case (.all(let tests), .all(let more)): .all(tests + more.filter { !tests.contains($0) })
    case (.any, _), (_, .any), (.unsaid, _), (_, .unsaid): .unsaid
    }
  }
}
