/// Where something that was said in the talk is also known from. It stands beside the answer and
/// never changes it.
package enum Attribution: Hashable, Sendable {
  /// The practitioner saw it.
  case seen
  /// It was only described.
  case described
  /// Another agency told of it: which, and what.
  case agency(String)
  /// It stands in a record: which, and what.
  case record(String)
  /// What was seen or heard elsewhere is not what was said.
  case differs(String)

  /// Whether this one takes the place of an earlier one. A thing is either seen or described, and
  /// each kind of words stands there once.
  func replaces(_ other: Attribution) -> Bool {
    switch (self, other) {
    case (.seen, .seen), (.seen, .described), (.described, .seen), (.described, .described),
      (.agency, .agency), (.record, .record), (.differs, .differs):
      true
    case (.seen, _), (.described, _), (.agency, _), (.record, _), (.differs, _): false
    }
  }

  /// The practitioner's words, where there are to be some.
  var words: String? {
    switch self {
    case .seen, .described: nil
    case .agency(let words), .record(let words), .differs(let words): words
    }
  }
}

/// An attribution, and how it came about.
package struct AttributionRecord: Hashable, Sendable {
  package let attribution: Attribution
  package let practitioner: Practitioner?
  package let moment: Moment
}
