internal import Advising
internal import Engine
internal import Questions
internal import Wording

/// Why an item of advice is given, and who says so. It names facts and questions, never an answer.
struct ReasonScreen {
  let item: AdvicePaper.Item

  func write(on page: inout Page, in scene: Scene) {
    let reasons = ids.compactMap(scene.session.reasons)
    page.add(because(reasons, in: scene.phrases))
    var told: [String] = []
    for source in reasons.flatMap(\.sources) {
      let line = Self.line(for: source, in: scene.phrases)
      if !told.contains(line) { told.append(line) }
    }
    for line in told { page.add(scene.phrases(.source, [.value: line])) }
  }

  private var ids: [AdviceID] {
    switch item.content {
    case .advice(let given): [given.id]
    case .pooled(let ids): ids
    }
  }

  private func because(_ reasons: [Reasons], in phrases: Phrasebook) -> String {
    if case .pooled = item.content { return phrases(.becauseUnknown) }
    if let text = reasons.flatMap(\.facts).lazy.compactMap(phrases.because).first { return text }
    if reasons.contains(where: { $0.text == .unsure }) { return phrases(.becauseUnknown) }
    return phrases(reasons.allSatisfy(\.questions.isEmpty) ? .becauseEveryone : .becauseAnswers)
  }

  /// A publication in one line, such as "The Lullaby Trust (as quoted by a council), 2024".
  static func line(for source: Source, in phrases: Phrasebook) -> String {
    let body =
      switch source.seen {
      case .primary: source.publisher
      case .own: source.title
      case .secondary:
        source.publisher + " "
          + (source.quotedBy.map { phrases(.quotedBy, [.person: $0]) } ?? phrases(.quotedElsewhere))
      }
    return source.year.map { "\(body), \($0)" } ?? body
  }
}
