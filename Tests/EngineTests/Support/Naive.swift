// A test that meets nothing where something must be has failed.
// swift-format-ignore-file: NeverForceUnwrap, NeverUseForceTry

import Engine
import Questions
import TestSupport

/// A second, slow reading of the rules, straight from the meaning of the format.
///
/// It shares nothing with the engine: no circuit, no cells, no topological order.
struct Naive {
  let questionnaire: Questionnaire
  let conversation: Conversation
  private let loops: [StateID: Loop]

  init(questionnaire: Questionnaire, conversation: Conversation) {
    (self.questionnaire, self.conversation) = (questionnaire, conversation)
    var loops: [StateID: Loop] = [:]
    for state in questionnaire.states {
      guard case .each(let loop) = state.kind else { continue }
      var open = [loop.start]
      while let next = open.popLast() {
        guard loops.updateValue(loop, forKey: next) == nil else { continue }
        for route in questionnaire.states.first(where: { $0.id == next })!.routes {
          if case .state(let target) = route.target { open.append(target) }
        }
      }
    }
    self.loops = loops
  }

  func loop(around id: StateID) -> Loop? { loops[id] }

  /// Where a question is met.
  struct Spot: Hashable {
    var person: Int?
    var member: Int?
  }

  func advice(_ advice: Advice) -> Truth { truth(advice.when, Spot()) }

  // MARK: Reached

  func isReached(_ id: StateID, _ spot: Spot) -> Bool {
    if id == questionnaire.start.talk || id == questionnaire.start.after { return true }
    for state in questionnaire.states {
      if case .each(let loop) = state.kind, loop.start == id {
        let isMeant = loop.condition.map {
          truth($0.condition, spot).settled(ifUnknown: $0.ifUnknown)
        }
        return isReached(state.id, Spot()) && isSeated(loop, spot) && isMeant ?? true
      }
    }
    return questionnaire.states.contains { state in
      guard state.routes.contains(where: { $0.target == .state(id) }) else { return false }
      let here = loop(around: state.id) == nil ? Spot() : spot
      return leads(state, to: id, here) && isReached(state.id, here)
    }
  }

  private func leads(_ state: State, to id: StateID, _ spot: Spot) -> Bool {
    for route in state.routes {
      let taken =
        route.when.map { truth($0.condition, spot).settled(ifUnknown: $0.ifUnknown) } ?? true
      if taken { return route.target == .state(id) }
    }
    return false
  }

  private func isSeated(_ loop: Loop, _ spot: Spot) -> Bool {
    guard case .people(let kind) = loop.over, let person = spot.person else { return true }
    return person < people(kind).count
  }

  // MARK: Answers

  private func people(_ kind: PersonKindID) -> [Conversation.Person] {
    conversation.rosters[kind]?.people ?? []
  }

  func answer(_ id: StateID, _ spot: Spot) -> Answer? {
    guard let loop = loop(around: id) else { return conversation.answers[.init(id)] }
    let list =
      switch loop.over {
      case .list(let list): FixedListID?.some(list)
      case .people: loop.inner
      }
    let member = list.flatMap { list in
      spot.member.map { index in
        questionnaire.lists.first { $0.id == list }!.members[index].id
      }
    }
    let key = Conversation.Key(id, member: member)
    guard case .people(let kind) = loop.over else { return conversation.answers[key] }
    return people(kind)[spot.person!].answers[key]
  }

  /// Not reached is false; reached without a value is unknown.
  private func read(_ id: StateID, _ spot: Spot, _ holds: (Value) -> Bool) -> Truth {
    let here = place(id, spot)
    guard isReached(id, here) else { return .false }
    guard case .value(let value) = answer(id, here) else { return .unknown }
    return holds(value) ? .true : .false
  }

  func place(_ id: StateID, _ spot: Spot) -> Spot {
    guard let loop = loop(around: id) else { return Spot() }
    var here = Spot()
    if case .people = loop.over { here.person = spot.person }
    if case .list = loop.over { here.member = spot.member }
    if loop.inner != nil { here.member = spot.member }
    return here
  }

  // MARK: Conditions

  func truth(_ condition: Condition, _ spot: Spot) -> Truth {
    switch condition {
    case .constant(let value): return value ? .true : .false
    case .is(let id, let option), .has(let id, let option):
      return read(id, spot) {
        if case .options(let all, _) = $0 { all.contains(option) } else { false }
      }
    case .chosen(let id):
      let none = questionnaire.states.first { $0.id == id }?.question?.choices?.none
      return read(id, spot) {
        if case .options(let all, let other) = $0 {
          other != nil || all.contains { $0 != none }
        } else {
          false
        }
      }
    case .compare(.question(let id), let comparison, let constant):
      return read(id, spot) {
        if case .number(let number) = $0 { comparison.holds(number, constant) } else { false }
      }
    case .compare(.score(let id), let comparison, let constant):
      return score(id, spot, comparison, constant)
    case .compare(.derived(let number), let comparison, let constant):
      return age(number, spot, comparison, constant)
    case .answered(let id):
      let here = place(id, spot)
      return isReached(id, here) && answer(id, here)?.value != nil ? .true : .false
    case .unsure(let id):
      let here = place(id, spot)
      return isReached(id, here) && answer(id, here) == .unsure ? .true : .false
    case .role(let role):
      let kind = questionnaire.people.first { $0.roles.contains(role) }!.id
      return people(kind)[spot.person!].role == role ? .true : .false
    case .fact(let id):
      return truth(questionnaire.facts.first { $0.id == id }!.condition, spot)
    case .all(let parts): return parts.map { truth($0, spot) }.reduce(.true, least)
    case .any(let parts): return parts.map { truth($0, spot) }.reduce(.false, most)
    case .not(let part): return negated(truth(part, spot))
    case .maybe(let part): return truth(part, spot) == .false ? .false : .true
    case .some(let over, let part):
      return instances(over, part, spot).reduce(others(over), most)
    case .every(let over, let part):
      return instances(over, part, spot).reduce(negated(others(over)), least)
    case .count(let over, let part, let comparison, let constant):
      let truths = instances(over, part, spot)
      let surely = truths.count { $0 == .true }
      let possibly = truths.count { $0 != .false } + (others(over) == .unknown ? 1000 : 0)
      return interval(surely...possibly, comparison, constant)
    }
  }

  private func instances(_ over: Collection, _ part: Condition, _ spot: Spot) -> [Truth] {
    switch over {
    case .people(let kind):
      guard rosterIsReached(kind) else { return [] }
      return people(kind).indices.map { truth(part, Spot(person: $0, member: spot.member)) }
    case .list(let id):
      return questionnaire.lists.first { $0.id == id }!.members.indices.map {
        truth(part, Spot(person: spot.person, member: $0))
      }
    }
  }

  private func others(_ over: Collection) -> Truth {
    guard case .people(let kind) = over, rosterIsReached(kind) else { return .false }
    return conversation.rosters[kind]?.isClosed == true ? .false : .unknown
  }

  private func rosterIsReached(_ kind: PersonKindID) -> Bool {
    questionnaire.states.contains { state in
      guard case .each(let loop) = state.kind, loop.over == .people(kind) else { return false }
      return isReached(state.id, Spot())
    }
  }

  private func least(_ a: Truth, _ b: Truth) -> Truth {
    a == .false || b == .false ? .false : a == .true && b == .true ? .true : .unknown
  }

  private func most(_ a: Truth, _ b: Truth) -> Truth { negated(least(negated(a), negated(b))) }

  private func negated(_ truth: Truth) -> Truth {
    switch truth {
    case .false: .true
    case .unknown: .unknown
    case .true: .false
    }
  }
}
