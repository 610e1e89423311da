package import Questions

/// What has become of one safety message for one carer, over all visits.
package struct GridCell: Hashable, Sendable {
  /// The last time it was given; nil where it never was.
  package internal(set) var given: Given?
  package internal(set) var saidBack = SaidBack.notAsked
  /// What was tried and did not lead to its being given, in order.
  package internal(set) var attempts: [Attempt] = []

  /// A message that was given.
  package struct Given: Hashable, Sendable {
    /// Whether it had been given before the visit, on another day or elsewhere.
    package let isBefore: Bool
    /// The day; nil where it was before and nobody knows when.
    package let on: CalendarDate?
    /// In what way.
    package let how: [RecordedAnswer]
  }

  /// How well our explaining came across.
  package enum SaidBack: Hashable, Sendable {
    /// Nobody asked for it.
    case notAsked
    /// It was asked for, and there was no verdict.
    case missing
    case all, some
    case notYet
  }

  /// A visit at which the message was not given.
  package struct Attempt: Hashable, Sendable {
    package let visit: CalendarDate
    package let outcome: Outcome
    /// Why, in the words of whoever wrote it down.
    package let reasons: [RecordedAnswer]

    package enum Outcome: Hashable, Sendable {
      case refused, noInterpreter, notThere, notGiven
      /// It is not known whether it was given, and why not.
      case unknown(Unknown)
      /// The question whether it was given did not come up.
      case notAsked
    }
  }

  /// Given, and said back where that was asked for.
  ///
  /// Nothing else closes a cell: neither a refusal, nor that another carer had the message.
  package var isClosed: Bool {
    guard given != nil else { return false }
    return switch saidBack {
    case .notAsked, .all, .some: true
    case .missing, .notYet: false
    }
  }

  package var standing: Standing {
    if given != nil { return isClosed ? .given : .givenNotSaidBack }
    return switch attempts.last?.outcome {
    case .refused: .refused
    case .noInterpreter: .noInterpreter
    case .notThere, .notGiven, .unknown, .notAsked, nil: .open
    }
  }

  package enum Standing: Hashable, Sendable {
    case given
    /// Given, and not yet said back.
    case givenNotSaidBack
    case refused
    /// Not delivered: an interpreter was needed and there was none.
    case noInterpreter
    case open
  }
}

extension GridCell {
  /// Adds what a later visit tells.
  mutating func add(_ news: GridVisit.News, on visit: CalendarDate) {
    if let given = news.given {
      self.given = given
      saidBack = news.saidBack == .notAsked ? saidBack : news.saidBack
    } else {
      switch news.saidBack {
      case .all, .some, .notYet: saidBack = news.saidBack
      case .notAsked, .missing: break
      }
      attempts.append(Attempt(visit: visit, outcome: news.outcome, reasons: news.reasons))
    }
  }
}
