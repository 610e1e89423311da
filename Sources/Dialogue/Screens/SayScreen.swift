internal import Engine
internal import Wording

/// A script to read out, or a thing to explain.
struct SayScreen {
  let key: QuestionKey
  let offers: [Offer]

  func write(on page: inout Page, in scene: Scene) {
    if let subject = scene.phrases.subject(key) {
      page.add(scene.phrases(.about, [.person: subject]))
    }
    page.add(scene.phrases.question(key))
    if let gloss = scene.gloss {
      page.addGap()
      scene.addGloss(gloss.question(key), to: &page)
    }
    page.addGap()
    page.add(scene.own(.pressEnter))
    scene.addFooter(offers, to: &page)
  }
}
