internal import Engine
internal import Questions

/// Puts all that can happen into as few conversations as it finds.
///
/// A conversation begins as all there are, and is narrowed by one thing after the other, the rarest
/// first, each where it narrows least; another is begun only where something fits into none, or into
/// none of those that have not grown too large. How few there can be is bounded from below by things
/// of which no two happen together.
struct CoverMaker: ~Copyable {
  private var prover: Prover
  private let machine: Machine
  private let audience: Audience
  private let progress: (Progress) -> Void
  private var aims: [Aim] = []
  private var drafts: [Draft] = []
  private var impossible: [Happening] = []
  private var tooLarge: Set<Happening> = []
  private var shares: [Edge: Double] = Self.constants
  /// The nodes with which it is time to forget what nothing needs any more.
  private var crowd: Int

  private static let constants: [Edge: Double] = [.never: 0, .always: 1]

  /// Something that can happen, and the ways in which it can.
  private struct Aim {
    let happening: Happening
    var ways: [Edge]
    /// Whether it happens at a place of its own, not to somebody or other.
    let isPlaced: Bool
    let share: Double
  }

  /// The conversations in which some things happen.
  private struct Draft {
    var edge: Edge
    var happenings: [Happening]
    /// Whether it may be narrowed further; not where it has grown too large for that.
    var isOpen = true
  }

  init(
    _ machine: Machine, for audience: Audience, within limits: DiagramLimits,
    progress: @escaping (Progress) -> Void
  ) {
    (self.machine, self.audience, self.progress) = (machine, audience, progress)
    crowd = limits.nodes / 2
    prover = Prover(
      machine, within: limits, watchingForks: true, inParts: true, progress: progress)
  }

  mutating func cover() -> Cover {
    findAims()
    // What must happen to somebody or other comes once it is settled who there is: before, every
    // choice of people would have to be kept open.
    let order =
      aims.indices.filter { aims[$0].isPlaced } + aims.indices.filter { !aims[$0].isPlaced }
    for (done, aim) in order.enumerated() {
      progress(.happenings(done: done, all: order.count))
      place(aim)
    }
    var conversations: [Conversation] = []
    for draft in drafts {
      if let conversation = prover.shortest(draft.edge)?.conversation {
        conversations.append(conversation)
      } else {
        tooLarge.formUnion(draft.happenings)
      }
    }
    let least = least(atMost: conversations.count)
    return Cover(
      conversations: conversations, least: least, impossible: impossible,
      notDecided: notDecided(conversations))
  }

  /// What was too large for a conversation of its own may happen in one of the others all the same.
  private func notDecided(_ conversations: [Conversation]) -> [Happening] {
    if tooLarge.isEmpty { return [] }
    return Coverage(of: machine, by: conversations, for: audience).missing
      .filter(tooLarge.contains)
  }

  /// The rarest first.
  private mutating func findAims() {
    let people = Set(
      prover.space.blockOf.indices.filter {
        if case .presence = prover.space.blocks[prover.space.blockOf[$0]].subject {
          true
        } else {
          false
        }
      })
    for happening in Happening.all(of: machine, for: audience) {
      guard let ways = prover.waysThatFit(to: happening)?.filter({ $0 != .never }) else {
        tooLarge.insert(happening)
        continue
      }
      guard !ways.isEmpty else {
        impossible.append(happening)
        continue
      }
      let isPlaced =
        ways.count > 1 || prover.everyone.diagram.support(of: ways[0]).isDisjoint(with: people)
      aims.append(
        Aim(
          happening: happening, ways: ways, isPlaced: isPlaced,
          share: ways.map { share(of: $0) }.max() ?? 0))
    }
    aims.sort { $0.share < $1.share }
  }

  // MARK: Drafts

  /// Narrows the draft that is narrowed least, for a person as early as may be.
  private mutating func place(_ aim: Int) {
    tidy()
    let (happening, ways) = (aims[aim].happening, aims[aim].ways)
    guard !prover.everyone.diagram.isSpent else {
      tooLarge.insert(happening)
      return
    }
    for way in ways {
      var best: (draft: Int, edge: Edge, rest: Double)?
      for index in drafts.indices where drafts[index].isOpen {
        guard let edge = both(drafts[index].edge, way) else {
          drafts[index].isOpen = false
          continue
        }
        guard edge != .never else { continue }
        let rest = share(of: edge) / share(of: drafts[index].edge)
        if best.map({ rest > $0.rest }) ?? true { best = (index, edge, rest) }
      }
      if let best {
        drafts[best.draft].edge = best.edge
        drafts[best.draft].happenings.append(happening)
        return
      }
    }
    drafts.append(Draft(edge: ways[0], happenings: [happening]))
  }

  /// Where both hold; nil where that is too large.
  private mutating func both(_ draft: Edge, _ way: Edge) -> Edge? {
    let attempt = prover.everyone.diagram.attempt()
    let edge = prover.everyone.diagram.and(draft, way)
    return prover.everyone.diagram.settle(attempt) ? edge : nil
  }

  /// Where there is little room, forgets all but the drafts and what is to be placed in them.
  private mutating func tidy() {
    guard prover.everyone.diagram.count > crowd else { return }
    var kept = prover.everyone.diagram.keep(only: drafts.map(\.edge) + aims.flatMap(\.ways))
      .makeIterator()
    for draft in drafts.indices { drafts[draft].edge = kept.next() ?? .never }
    for aim in aims.indices { aims[aim].ways = aims[aim].ways.map { _ in kept.next() ?? .never } }
    shares = Self.constants
    crowd = max(crowd, prover.everyone.diagram.count * 2)
  }

  /// The share of all assignments in which a function holds.
  private mutating func share(of edge: Edge) -> Double {
    var open = [edge]
    while let next = open.last {
      let variable = prover.everyone.diagram.variable(of: next)
      let low = prover.everyone.diagram.child(of: next, at: variable, false)
      let high = prover.everyone.diagram.child(of: next, at: variable, true)
      if shares[next] != nil {
        open.removeLast()
      } else if let first = shares[low], let second = shares[high] {
        shares[next] = (first + second) / 2
      } else {
        open += [low, high].filter { shares[$0] == nil }
      }
    }
    return shares[edge] ?? 0
  }

  // MARK: How few there can be

  /// The most things found of which no two happen together: first what is chosen at one question,
  /// then whatever else happens with none of them, the rarest first.
  private mutating func least(atMost enough: Int) -> Int {
    tidy()
    var all: [(happening: Happening, edge: Edge)] = []
    for aim in aims {
      var edge = Edge.never
      let attempt = prover.everyone.diagram.attempt()
      for way in aim.ways { edge = prover.everyone.diagram.or(edge, way) }
      if prover.everyone.diagram.settle(attempt) { all.append((aim.happening, edge)) }
    }
    let questions = machine.questionnaire.states.map { state in
      all.filter { if case .choose(state.id, _) = $0.happening { true } else { false } }.map(\.edge)
    }
    var most = all.isEmpty || enough == 0 ? 0 : 1
    let seeds =
      questions.filter { $0.count > 1 }.sorted { $0.count > $1.count } + all.map { [$0.edge] }
    for (done, seed) in seeds.enumerated() where most < enough {
      progress(.bounds(done: done, all: seeds.count))
      if prover.everyone.diagram.isSpent { break }
      most = max(most, apart(seed + all.map(\.edge)))
    }
    return most
  }

  /// How many of some functions, taken one after the other, hold nowhere together.
  private mutating func apart(_ functions: [Edge]) -> Int {
    let attempt = prover.everyone.diagram.attempt()
    var (count, any) = (0, Edge.never)
    for edge in functions where prover.everyone.diagram.and(edge, any) == .never {
      any = prover.everyone.diagram.or(any, edge)
      // What is found beyond the limits means nothing.
      if prover.everyone.diagram.isExhausted { break }
      count += 1
    }
    _ = prover.everyone.diagram.settle(attempt)
    return count
  }
}
