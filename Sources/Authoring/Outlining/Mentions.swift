import Questions

/// What each fact of a draft reads, and through it every condition.
struct Mentions: Sendable {
  private let draft: Draft
  private let names: NameTable
  private var ofFact: [Set<Mention>?]

  init(_ draft: Draft, names: NameTable) {
    (self.draft, self.names) = (draft, names)
    ofFact = Array(repeating: nil, count: draft.facts.count)
    // A loop of facts, told elsewhere, finds the fact that closes it empty.
    for fact in Descent(through: names.factsNamed(in: draft)).order {
      ofFact[fact] = Set(inside(draft.facts[fact].condition).map(\.mention))
    }
  }

  /// Everything that a condition reads, each thing at each name that leads to it.
  func inside(_ condition: DraftCondition) -> [LocatedMention] {
    inside(condition, bound: [])
  }

  /// The facts that a condition names itself.
  static func facts(in condition: DraftCondition) -> [Name] {
    if case .fact(let name) = condition.form { return [name] }
    return condition.parts.flatMap { facts(in: $0) }
  }

  private func inside(_ condition: DraftCondition, bound: Set<String>) -> [LocatedMention] {
    switch condition.form {
    case .constant, .broken: return []
    case .is(let name, _), .has(let name, _), .chosen(let name), .answered(let name),
      .unsure(let name):
      return names.states[name.value].map { [state($0, name, bound)] } ?? []
    case .compare(let name, _, _): return quantity(name, bound)
    case .role(let name):
      return [
        LocatedMention(mention: Mention(subject: .role(name.value), bound: bound), name: name)
      ]
    case .fact(let name):
      guard let fact = names.facts[name.value], let mentions = ofFact[fact] else { return [] }
      return mentions.map { mention in
        LocatedMention(
          mention: Mention(subject: mention.subject, bound: mention.bound.union(bound)),
          name: name)
      }
    case .all(let parts), .any(let parts):
      return parts.flatMap { inside($0, bound: bound) }
    case .not(let part), .maybe(let part): return inside(part, bound: bound)
    case .some(let over, let part), .every(let over, let part), .count(let over, let part, _, _):
      let roster = names.kinds[over.value].map { kind in
        LocatedMention(mention: Mention(subject: .roster(kind), bound: bound), name: over)
      }
      return (roster.map { [$0] } ?? []) + inside(part, bound: bound.union(ranges(over)))
    }
  }

  /// What a quantifier binds; everything where its name is wrong, so that nothing else complains.
  private func ranges(_ over: Name) -> Set<String> {
    if names.kinds[over.value] != nil || names.lists[over.value] != nil { return [over.value] }
    return Set(names.kinds.keys).union(names.lists.keys)
  }

  private func state(_ index: Int, _ name: Name, _ bound: Set<String>) -> LocatedMention {
    LocatedMention(mention: Mention(subject: .state(index), bound: bound), name: name)
  }

  /// The questions behind a number.
  private func quantity(_ name: Name, _ bound: Set<String>) -> [LocatedMention] {
    if let index = names.states[name.value] { return [state(index, name, bound)] }
    if let score = names.scores[name.value] {
      return draft.scores[score].terms.compactMap { term in
        names.states[term.question.value].map { state($0, name, bound) }
      }
    }
    guard let derived = DerivedNumber(rawValue: name.value), let age = draft.age else { return [] }
    let questions = derived == .correctedWeeks ? [age.born, age.gestation] : [age.born]
    return questions.compactMap { question in
      question.flatMap { names.states[$0.value] }.map { state($0, name, bound) }
    }
  }
}

extension NameTable {
  /// The facts that each fact names itself, by fact.
  func factsNamed(in draft: Draft) -> [[Int]] {
    draft.facts.map { fact in
      Mentions.facts(in: fact.condition).compactMap { facts[$0.value] }
    }
  }
}
