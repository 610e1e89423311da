package import Engine
package import Questions

/// A few conversations in which everything happens that can happen: what a review has to read.
package struct Cover: Hashable, Sendable {
  package let conversations: [Conversation]
  /// So many conversations are needed at least: so many things never happen together, two by two.
  package let least: Int
  /// What happens in no conversation at all.
  package let impossible: [Happening]

  package var isSmallest: Bool { conversations.count == least }

  /// Makes one for an audience, who may know of all that happens in it; nil where a limit was reached
  /// first.
  package static func make(
    of machine: Machine, for audience: Audience = .restricted,
    within limits: DiagramLimits = .standard
  ) -> Cover? {
    var maker = CoverMaker(machine, for: audience, within: limits)
    return maker.cover()
  }

  init(conversations: [Conversation], least: Int, impossible: [Happening]) {
    (self.conversations, self.least, self.impossible) = (conversations, least, impossible)
  }
}
