/// One node of the machine: something to say, to ask, to go through for each person, or an end.
package struct State: Hashable, Sendable {
  package let id: StateID
  package let kind: Kind
  package let audience: Audience
  package let part: PartID?
  /// The value is never shown again during the talk.
  package let isSensitive: Bool
  /// The wording is a validated instrument's and is exempt from reading-age checks.
  package let isVerbatim: Bool
  package let teaching: Teaching?
  /// Where to go on, tried in order; the last has no condition. Empty for an end.
  package let routes: [Route]

  package init(
    id: StateID, kind: Kind, audience: Audience, part: PartID?, isSensitive: Bool,
    isVerbatim: Bool, teaching: Teaching?, routes: [Route]
  ) {
    (self.id, self.kind, self.audience, self.part) = (id, kind, audience, part)
    (self.isSensitive, self.isVerbatim) = (isSensitive, isVerbatim)
    (self.teaching, self.routes) = (teaching, routes)
  }

  package enum Kind: Hashable, Sendable {
    /// A script to read out or a thing to explain; Enter goes on.
    case say
    case ask(Question)
    /// A passage gone through once for each person or list member.
    case each(Loop)
    case end(Entry)
  }

  /// The question of this state, if it asks one.
  package var question: Question? {
    if case .ask(let question) = kind { question } else { nil }
  }

  /// The loop of this state, if it goes through one.
  package var loop: Loop? {
    if case .each(let loop) = kind { loop } else { nil }
  }
}

/// The two entries of a session, which are also its two ends.
package enum Entry: String, Hashable, Sendable, CaseIterable {
  /// With the parent, on a screen that anyone in the room may see.
  case talk
  /// The practitioner alone.
  case after
}
