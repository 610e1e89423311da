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
    add(.comes, consequences.comes.map(phrases.advice), to: &page, phrases)
    add(.goes, consequences.goes.map(phrases.advice), to: &page, phrases)
    // Where advice comes or goes, it is said that the other does not.
    if consequences.comes.isEmpty != consequences.goes.isEmpty {
      page.add(phrases(consequences.comes.isEmpty ? .nothingComes : .nothingGoes), after: "  ")
    }
    add(.says, consequences.rewords.map(phrases.advice), to: &page, phrases)
    add(.asks, (asksMore ? consequences.opened : []).map(phrases.name), to: &page, phrases)
    add(.drops, consequences.setAside.map(phrases.name), to: &page, phrases)
    page.add(scene.own.changeOrKeep(present))
  }

  private func add(_ label: Phrase, _ texts: [String], to page: inout Page, _ phrases: Phrasebook) {
    let name = "  " + phrases(label)
    let label = name + String(repeating: " ", count: max(2, 10 - CellWidth.cells(in: name)))
    for text in texts { page.add(text, after: label) }
  }
}

extension Consequences {
  var changeAdvice: Bool { !(comes.isEmpty && goes.isEmpty && rewords.isEmpty) }

  /// Whether they are worth a question before a change is kept.
  func matter(asksMore: Bool) -> Bool {
    changeAdvice || !setAside.isEmpty || asksMore && !opened.isEmpty
  }
}
