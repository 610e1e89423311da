internal import Advising
internal import Engine
internal import Proving
internal import Questions
internal import Wording

/// A few conversations in which everything happens that can, to be read in a clinical review: what
/// was answered, and what the family and the practitioner are told.
struct ReviewPaper {
  private let cover: Cover
  private let machine: Machine
  private let audience: Audience
  private let show: ShowWords

  init(_ cover: Cover, of machine: Machine, words: Words, audience: Audience) {
    (self.cover, self.machine, self.audience) = (cover, machine, audience)
    show = ShowWords(words, of: machine, for: audience)
  }

  var lines: [String] {
    let title = show.words.text(.title)
    let about = show.text(
      "about",
      [
        .title: machine.questionnaire.id.description,
        .version: machine.questionnaire.version.description,
      ])
    let draft = machine.questionnaire.review.status == .draft ? [show.text("draft")] : []
    return [title, String(repeating: "=", count: title.count), about] + draft + introduction
      + cover.conversations.indices.flatMap(conversation)
  }

  private var introduction: [String] {
    let few =
      cover.notDecided.isEmpty
      ? show.text(
        cover.isSmallest ? "conversations.fewest" : "conversations.few",
        [.least: String(cover.least)], count: cover.conversations.count)
      : show.text("conversations.some", count: cover.conversations.count)
    let impossible = cover.impossible.flatMap { happening in
      Wrapped.lines(
        show.text("conversations.never", [.text: happening.text(of: machine)]), lead: "  ")
    }
    let undecided = cover.notDecided.flatMap { happening in
      Wrapped.lines(
        show.text("conversations.undecided", [.text: happening.text(of: machine)]), lead: "  ")
    }
    return [""] + Wrapped.lines(few) + Wrapped.lines(show.text("conversations.open")) + impossible
      + undecided
  }

  private func conversation(_ index: Int) -> [String] {
    let conversation = cover.conversations[index]
    let title = show.text(
      "conversations.one",
      [.number: String(index + 1), .value: String(cover.conversations.count)])
    let texts = AnswerText(questionnaire: machine.questionnaire, words: show.words)
    let guidance = Guidance(machine.evaluate(conversation), of: machine.questionnaire)
    return ["", title, String(repeating: "-", count: title.count)]
      + Transcript(conversation, of: machine, texts: texts).lines
      + urgent(guidance) + advice(guidance) + prompts(guidance)
  }

  // MARK: What follows

  private func urgent(_ guidance: Guidance) -> [String] {
    guard !guidance.urgent.isEmpty else { return [] }
    return ["", show.text("conversations.urgent")]
      + guidance.urgent.flatMap { Wrapped.paragraphs(show.words.text(.question($0)), lead: "  ") }
  }

  private func advice(_ guidance: Guidance) -> [String] {
    let given = guidance.advice.filter { item in
      machine.questionnaire.advice.contains { $0.id == item.id && $0.audience <= audience }
    }
    guard !given.isEmpty else { return [] }
    return ["", show.text("conversations.advice")]
      + given.flatMap { item in
        let key: WordingKey = item.text == .said ? .adviceSaid(item.id) : .adviceUnsure(item.id)
        return item.text == .said
          ? Wrapped.paragraphs(show.words.text(key), lead: "  ")
          : Wrapped.lines(show.words.text(key), lead: "  ? ")
      }
  }

  private func prompts(_ guidance: Guidance) -> [String] {
    let shown = guidance.prompts.filter { id in
      machine.questionnaire.prompts.contains { $0.id == id && $0.audience <= audience }
    }
    guard !shown.isEmpty else { return [] }
    return ["", show.text("prompts")]
      + shown.flatMap { Wrapped.paragraphs(show.words.text(.prompt($0)), lead: "  ") }
  }
}
