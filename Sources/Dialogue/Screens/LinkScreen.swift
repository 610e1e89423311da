internal import Engine
internal import Questions
internal import Records
internal import Wording

/// Whether somebody in this session is one of those whom the case knows already.
struct LinkScreen {
  let person: Person
  let household: [CasePeople.Member]
  let offers: [Offer]

  /// The links offered, in the order of their numbers.
  var links: [PersonLink] {
    members.map { .person($0.id) } + [.person(CasePersonID(person.id)), .notKnown]
  }

  /// Those in the same role first.
  private var members: [CasePeople.Member] {
    household.filter { $0.role == person.role } + household.filter { $0.role != person.role }
  }

  func write(on page: inout Page, in scene: Scene) {
    let phrases = scene.phrases
    page.add(
      phrases(.question, [.value: phrases(.linkQuestion, [.person: phrases.person(person)])]))
    for (place, member) in members.enumerated() {
      let name = member.name.map { " (\(HarmlessText.oneLine($0)))" } ?? ""
      let text = phrases(
        .linkMet,
        [
          .person: phrases.role(member.role).capitalisedFirst + name,
          .date: phrases.date(member.met),
        ])
      scene.add(place + 1, { _ in text }, to: &page)
    }
    scene.add(members.count + 1, { $0(.linkOther) }, to: &page)
    scene.add(members.count + 2, { $0(.linkNotKnown) }, to: &page)
    page.add(scene.own(.typeOne, [.most: String(links.count)]))
    scene.addFooter(offers, to: &page)
  }
}
