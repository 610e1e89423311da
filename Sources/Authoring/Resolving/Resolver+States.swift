import JSONSource
import Questions

/// States and the routes between them.
extension Resolver {
  mutating func state(_ draft: DraftState) -> State? {
    let kind = kind(of: draft)
    let routes = draft.routes.map { route($0) }
    let part = draft.part.flatMap { name -> PartID? in
      index(of: name, in: names.parts, "part", .unknownPart) == nil
        ? nil : try? PartID(name.value)
    }
    let teaching = teaching(of: draft)
    guard let id = try? StateID(draft.name.value), let kind, let audience = draft.audience else {
      return nil
    }
    return State(
      id: id, kind: kind, audience: audience.value, part: part, isSensitive: draft.isSensitive,
      isVerbatim: draft.isVerbatim, teaching: teaching, routes: routes.compactMap(\.self))
  }

  private mutating func teaching(of draft: DraftState) -> Teaching? {
    guard let name = draft.teaches else { return nil }
    guard ![DraftState.messageOfLoop, DraftState.everyMessage].contains(name.value) else {
      return draft.role.map { Teaching(message: nil, role: $0.value) }
    }
    let message = message(name)
    return message.flatMap { message in
      draft.role.map { Teaching(message: message, role: $0.value) }
    }
  }

  private mutating func kind(of draft: DraftState) -> State.Kind? {
    switch draft.kind {
    case .say: .say
    case .ask(let question): .ask(question)
    case .each(let loop): self.loop(loop).map { .each($0) }
    case .end(let entry): .end(entry.value)
    case .broken: nil
    }
  }

  private mutating func loop(_ loop: DraftLoop) -> Loop? {
    let start = stateID(loop.start)
    let condition = guarded(loop.condition, loop.ifUnknown)
    guard loop.condition == nil || condition != nil else { return nil }
    guard let inner = loop.inner else {
      guard let over = collection(loop.over), let start else { return nil }
      return Loop(over: over, inner: nil, start: start, where: condition)
    }
    let kind = index(of: loop.over, in: names.kinds, "kind of person", .unknownPersonKind)
    let list = index(of: inner, in: names.lists, "list", .unknownList)
    guard kind != nil, list != nil, let start, let over = try? PersonKindID(loop.over.value),
      let innerID = try? FixedListID(inner.value)
    else { return nil }
    return Loop(over: .people(over), inner: innerID, start: start, where: condition)
  }

  /// A condition with what happens where it is unknown; nil without one, or with a broken one.
  private mutating func guarded(_ condition: DraftCondition?, _ ifUnknown: Located<Bool?>?)
    -> Route.Guard?
  {
    guard let condition = condition.flatMap({ self.condition($0) }) else { return nil }
    return Route.Guard(condition: condition, ifUnknown: (ifUnknown?.value ?? nil) ?? false)
  }

  private mutating func route(_ route: DraftRoute) -> Route? {
    let target = target(route.target)
    let condition = guarded(route.when, route.ifUnknown)
    guard let target, route.when == nil || condition != nil else { return nil }
    return Route(when: condition, target: target)
  }

  private mutating func target(_ target: DraftRoute.Target) -> Route.Target? {
    switch target {
    case .state(let name) where name.value.hasPrefix("@"):
      findings.report(
        .unknownState, "'\(name.value)' is no way on", at: name.place,
        help: suggestion(for: name.value, among: ["@next-person", "@back"])
          ?? "there are '@next-person' and '@back'")
      return nil
    case .state(let name): return stateID(name).map { .state($0) }
    case .nextPerson: return .nextPerson
    case .back: return .back
    case .broken: return nil
    }
  }
}
