package import Engine
package import Questions

/// A few conversations in which everything happens that can happen: what a review has to read.
package struct Cover: Hashable, Sendable {
  package let conversations: [Conversation]
  /// So many conversations are needed at least: so many things never happen together, two by two.
  package let least: Int
  /// What happens in no conversation at all.
  package let impossible: [Happening]
  /// What happens in none of these conversations since a limit was reached first, in the order of
  /// the file.
  package let notDecided: [Happening]

  package var isSmallest: Bool { conversations.count == least && notDecided.isEmpty }

  /// Makes one for an audience, who may know of all that happens in it, and says meanwhile how far
  /// it is.
  package static func make(
    of machine: Machine, for audience: Audience = .restricted,
    within limits: DiagramLimits = .standard, progress: @escaping (Progress) -> Void = { _ in }
  ) -> Cover {
    var maker = CoverMaker(machine, for: audience, within: limits, progress: progress)
    return maker.cover()
  }

  init(
    conversations: [Conversation], least: Int, impossible: [Happening], notDecided: [Happening]
  ) {
    (self.conversations, self.least) = (conversations, least)
    (self.impossible, self.notDecided) = (impossible, notDecided)
  }
}
