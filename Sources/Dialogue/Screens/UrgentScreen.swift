internal import Engine
internal import Questions
internal import Wording

/// What to do now for a baby who may be in danger: the same words whatever called for them.
struct UrgentScreen {
  let state: StateID

  func write(on page: inout Page, in scene: Scene) {
    let key = QuestionKey(state)
    page.add(scene.phrases.question(key))
    if let gloss = scene.gloss {
      page.addGap()
      scene.addGloss(gloss.question(key), to: &page)
    }
    page.addGap()
    page.add(scene.own.typeUrgent)
  }
}
