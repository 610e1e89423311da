internal import Engine
internal import Questions
internal import Wording

/// The whole script of a questionnaire as a paper that can be read, and worked through with a pen.
struct ScriptPaper {
  let machine: Machine
  let audience: Audience
  let show: ShowWords
  let conditions: ConditionText

  init(_ machine: Machine, words: Words, audience: Audience) {
    (self.machine, self.audience) = (machine, audience)
    show = ShowWords(words, of: machine, for: audience)
    conditions = ConditionText(words: show)
  }

  var lines: [String] {
    head + passages(machine.readingOrder(for: audience)) + adviceLines + cardLines + promptLines
      + scoreLines + drinkLines
      + factLines + sourceLines
  }

  var questionnaire: Questionnaire { machine.questionnaire }

  /// A heading, set apart by a blank line before it and a rule below.
  func heading(_ text: String) -> [String] {
    ["", text, String(repeating: "-", count: text.count)]
  }

  private var head: [String] {
    let title = show.words.text(.title)
    var lines = [
      title, String(repeating: "=", count: title.count),
      show.text(
        "about",
        [.title: questionnaire.id.description, .version: questionnaire.version.description]),
    ]
    if questionnaire.review.status == .draft { lines.append(show.text("draft")) }
    return lines + Wrapped.lines(show.text("non-answers"))
  }

  private func passages(_ states: [Int]) -> [String] {
    var lines: [String] = []
    var (part, entry): (PartID?, Entry?) = (nil, .talk)
    for index in states {
      let state = questionnaire.states[index]
      if machine.flow.entryOf[index] != entry {
        entry = machine.flow.entryOf[index]
        lines += heading(show.text(entry == .after ? "after" : "any-time"))
      }
      if let next = state.part, next != part {
        part = next
        lines += heading(title(of: next))
      }
      lines += [""] + self.lines(of: state)
    }
    return lines
  }

  private func title(of part: PartID) -> String {
    let place = (questionnaire.parts.firstIndex(of: part) ?? 0) + 1
    return show.text(
      "part",
      [
        .part: String(place), .parts: String(questionnaire.parts.count),
        .name: show.words.text(.part(part)),
      ])
  }
}
