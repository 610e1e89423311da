internal import Engine
internal import Questions

/// Puts all that can happen into as few conversations as it finds.
///
/// A conversation begins as all there are, and is narrowed by one thing after the other, the rarest
/// first, each where it narrows least; another is begun only where something fits into none. How few
/// there can be is bounded from below by things of which no two happen together.
struct CoverMaker: ~Copyable {
  private var prover: Prover
  private let machine: Machine
  private let audience: Audience
  private var impossible: [Happening] = []
  private var known: [Edge: Double] = [:]

  /// Something that can happen, and the ways in which it can.
  private struct Aim {
    let happening: Happening
    let ways: [Edge]
    /// Whether it happens at a place of its own, not to somebody or other.
    let isPlaced: Bool
    let share: Double
  }

  init(_ machine: Machine, for audience: Audience, within limits: DiagramLimits) {
    (self.machine, self.audience) = (machine, audience)
    prover = Prover(machine, within: limits, watchingForks: true)
  }

  mutating func cover() -> Cover? {
    let aims = aims()
    var drafts: [Edge] = []
    // What must happen to somebody or other comes once it is settled who there is: before, every
    // choice of people would have to be kept open.
    for isPlaced in [true, false] {
      for aim in aims where aim.isPlaced == isPlaced { place(aim, in: &drafts) }
    }
    var conversations: [Conversation] = []
    for draft in drafts {
      guard let conversation = prover.shortest(draft)?.conversation else { return nil }
      conversations.append(conversation)
    }
    guard !prover.everyone.diagram.isExhausted else { return nil }
    let least = least(aims, atMost: conversations.count)
    return Cover(conversations: conversations, least: least, impossible: impossible)
  }

  /// The rarest first.
  private mutating func aims() -> [Aim] {
    let people = Set(
      prover.space.blockOf.indices.filter {
        if case .presence = prover.space.blocks[prover.space.blockOf[$0]].subject {
          true
        } else {
          false
        }
      })
    var aims: [Aim] = []
    for happening in Happening.all(of: machine, for: audience) {
      let ways = prover.ways(to: happening).filter { $0 != .never }
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
    return aims.sorted { $0.share < $1.share }
  }

  /// Narrows the draft that is narrowed least, for a person as early as may be.
  private mutating func place(_ aim: Aim, in drafts: inout [Edge]) {
    for way in aim.ways {
      var best: (draft: Int, edge: Edge, rest: Double)?
      for (index, draft) in drafts.enumerated() {
        let edge = prover.everyone.diagram.and(draft, way)
        guard edge != .never else { continue }
        let rest = share(of: edge) / share(of: draft)
        if best.map({ rest > $0.rest }) ?? true { best = (index, edge, rest) }
      }
      if let best {
        drafts[best.draft] = best.edge
        return
      }
    }
    drafts.append(aim.ways[0])
  }

  /// The share of all assignments in which a function holds.
  private mutating func share(of edge: Edge) -> Double {
    if edge == .never { return 0 }
    if edge == .always { return 1 }
    if let share = known[edge] { return share }
    let variable = prover.everyone.diagram.variable(of: edge)
    let low = share(of: prover.everyone.diagram.child(of: edge, at: variable, false))
    let high = share(of: prover.everyone.diagram.child(of: edge, at: variable, true))
    let share = (low + high) / 2
    known[edge] = share
    return share
  }

  // MARK: How few there can be

  /// The most things found of which no two happen together: first what is chosen at one question,
  /// then whatever else happens with none of them, the rarest first.
  private mutating func least(_ aims: [Aim], atMost enough: Int) -> Int {
    var all: [(happening: Happening, edge: Edge)] = []
    for aim in aims {
      var edge = Edge.never
      for way in prover.ways(to: aim.happening) { edge = prover.everyone.diagram.or(edge, way) }
      all.append((aim.happening, edge))
    }
    let questions = machine.questionnaire.states.map { state in
      all.filter { if case .choose(state.id, _) = $0.happening { true } else { false } }.map(\.edge)
    }
    var most = all.isEmpty ? 0 : 1
    let seeds =
      questions.filter { $0.count > 1 }.sorted { $0.count > $1.count } + all.map { [$0.edge] }
    for seed in seeds where most < enough {
      var (apart, any) = (0, Edge.never)
      for edge in seed + all.map(\.edge) where prover.everyone.diagram.and(edge, any) == .never {
        // What is found beyond the limits means nothing.
        guard !prover.everyone.diagram.isExhausted else { return most }
        any = prover.everyone.diagram.or(any, edge)
        apart += 1
      }
      most = max(most, apart)
    }
    return most
  }
}
