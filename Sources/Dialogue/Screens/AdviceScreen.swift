internal import Advising
internal import Engine
internal import Questions
internal import Wording

/// The advice: what leads, the rest by topic, and what may be typed about it.
struct AdviceScreen {
  let paper: AdvicePaper
  let offers: [Offer]

  func write(on page: inout Page, in scene: Scene) {
    page.add(scene.phrases(.advice))
    if paper.items.isEmpty { page.add(scene.phrases(.noAdvice)) }
    var number = 0
    func add(_ items: [AdvicePaper.Item]) {
      for item in items {
        number += 1
        scene.add(number, { $0.item(item) }, to: &page)
      }
    }
    add(paper.leading)
    if !paper.also.isEmpty {
      page.addGap()
      page.add(scene.phrases(.also))
    }
    for topic in paper.also {
      page.add(scene.phrases.topic(topic.message))
      add(topic.items)
    }
    page.addGap()
    page.add(scene.own.typeAdvice(items: number))
    scene.addFooter(offers, to: &page)
  }
}
