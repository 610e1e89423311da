import Questions

/// Whom or what each state of a loop is about.
struct LoopSubjects {
  private var subjects: [StateID: Subjects] = [:]

  /// The roles and list members that a state may be about; none outside a loop.
  struct Subjects: Hashable {
    var roles: [RoleID] = []
    var members: [MemberID] = []
  }

  init(of questionnaire: Questionnaire) {
    let states = Dictionary(questionnaire.states.map { ($0.id, $0) }) { first, _ in first }
    for state in questionnaire.states {
      guard case .each(let loop) = state.kind else { continue }
      let about = Self.subjects(of: loop, in: questionnaire)
      var (waiting, seen) = ([loop.start], Set<StateID>())
      while let id = waiting.popLast() {
        guard seen.insert(id).inserted else { continue }
        subjects[id, default: Subjects()].roles += about.roles
        subjects[id, default: Subjects()].members += about.members
        for route in states[id]?.routes ?? [] {
          if case .state(let next) = route.target { waiting.append(next) }
        }
      }
    }
  }

  subscript(state: StateID) -> Subjects { subjects[state] ?? Subjects() }

  private static func subjects(of loop: Loop, in questionnaire: Questionnaire) -> Subjects {
    func members(_ id: FixedListID) -> [MemberID] {
      questionnaire.lists.first { $0.id == id }?.members.map(\.id) ?? []
    }
    var subjects = Subjects()
    switch loop.over {
    case .people(let kind):
      subjects.roles = questionnaire.people.first { $0.id == kind }?.roles ?? []
    case .list(let list):
      subjects.members = members(list)
    }
    if let inner = loop.inner { subjects.members += members(inner) }
    return subjects
  }
}
