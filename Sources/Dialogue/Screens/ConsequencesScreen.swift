internal import Advising
internal import Engine
internal import Questions
internal import Wording

/// What a change would bring about, before it is kept. Of a sensitive question it names the advice,
/// and not the answer.
struct ConsequencesScreen {
  let consequences: Consequences
  /// Whether questions that newly apply will be asked; not once the family had to go.
  let asksMore: Bool
  /// What the answer is now, in words; nil where it is not to be repeated.
  let present: String?

  func write(on page: inout Page, in scene: Scene) {
    let phrases = scene.phrases
    page.add(phrases(consequences.changeAdvice ? .changesAdvice : .changesQuestions))
    if consequences.changeAdvice {
      add(.comes, consequences.comes.map(phrases.advice), to: &page, phrases)
      add(.goes, consequences.goes.map(phrases.advice), to: &page, phrases)
      if !consequences.rewords.isEmpty {
        add(.says, consequences.rewords.map(phrases.advice), to: &page, phrases)
      }
    }
    let opened = asksMore ? consequences.opened : []
    for (phrase, keys) in [(Phrase.asks, opened), (.drops, consequences.setAside)]
    where !keys.isEmpty {
      add(phrase, keys.map(phrases.name), to: &page, phrases)
    }
    page.add(scene.own.changeOrKeep(present))
  }

  private func add(_ label: Phrase, _ texts: [String], to page: inout Page, _ phrases: Phrasebook) {
    let name = "  " + phrases(label)
    let label = name + String(repeating: " ", count: max(2, 10 - CellWidth.cells(in: name)))
    for text in texts.isEmpty ? [phrases(.nothing)] : texts { page.add(text, after: label) }
  }
}

extension Consequences {
  var changeAdvice: Bool { !(comes.isEmpty && goes.isEmpty && rewords.isEmpty) }

  /// Whether they are worth a question before a change is kept.
  func matter(asksMore: Bool) -> Bool {
    changeAdvice || !setAside.isEmpty || asksMore && !opened.isEmpty
  }
}
