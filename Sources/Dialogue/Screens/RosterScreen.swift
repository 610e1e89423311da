internal import Engine
internal import Questions
internal import Wording

/// Who there is, role by role, and whether there is anybody else.
struct RosterScreen {
  let kind: PersonKind
  /// Whether the roles are shown, rather than the question for others.
  let isAdding: Bool
  /// The state that goes through the people, whose words ask for them.
  let loop: StateID?
  let offers: [Offer]

  /// Whether "no one" is a choice, because nobody is named and nobody needs to be.
  func offersNobody(in session: Session) -> Bool {
    kind.count.lowerBound == 0 && session.roster(kind.id).people.isEmpty
  }

  func write(on page: inout Page, in scene: Scene) {
    let people = scene.session.roster(kind.id).people
    if !people.isEmpty {
      // The numbers are those that `remove` takes.
      let names = people.enumerated().map {
        "\(scene.phrases.person($0.element)) (\($0.offset + 1))"
      }
      page.add(scene.phrases(.soFar, [.value: scene.phrases.list(names, .and)]))
    }
    if isAdding { writeRoles(on: &page, in: scene) } else { writeOthers(on: &page, in: scene) }
    scene.addFooter(offers, to: &page)
  }

  private func writeRoles(on page: inout Page, in scene: Scene) {
    if let loop {
      let key = QuestionKey(loop)
      scene.add({ $0(.question, [.value: $0.question(key)]) }, to: &page)
      if let why = scene.phrases.why(key) { page.add(scene.phrases(.why, [.value: why])) }
    }
    let there = Set(scene.session.roster(kind.id).people.map(\.role))
    for (place, role) in kind.roles.enumerated() {
      scene.add(
        place + 1,
        { phrases in
          let name = phrases.role(role)
          return there.contains(role)
            ? phrases(.another, [.person: name]) : name.capitalisedFirst
        }, to: &page)
    }
    if offersNobody(in: scene.session) {
      scene.add(kind.roles.count + 1, { $0(.nobody) }, to: &page)
    }
    page.add(scene.own(.typePerson))
  }

  private func writeOthers(on page: inout Page, in scene: Scene) {
    scene.add({ $0(.question, [.value: $0(.anyoneElse)]) }, to: &page)
    scene.add(1, \.yes, to: &page)
    scene.add(2, { $0(.nobodyElse) }, to: &page)
    scene.add(3, { $0(.notSure) }, to: &page)
    page.add(scene.own(.typeOne, [.most: "3"]))
    page.add(scene.own.typeRemove)
  }
}
