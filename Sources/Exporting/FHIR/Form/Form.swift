internal import Questions
internal import Records
internal import Wording

/// The questions of a questionnaire as a form has them, for one reader: a tree, in the order in
/// which they come.
///
/// A form and what is filled in are both made from it, so that they always fit.
struct Form {
  let reader: Reader
  let questionnaire: Questionnaire
  private(set) var items: [FormItem] = []
  /// The kinds of people for whom there is a roster already.
  var listed: Set<PersonKindID> = []

  init(of questionnaire: Questionnaire, for reader: Reader) {
    (self.questionnaire, self.reader) = (questionnaire, reader)
    items = parts(lines(from: questionnaire.start.talk))
    guard let after = questionnaire.start.after else { return }
    let lines = lines(from: after).flatMap(\.items)
    if !lines.isEmpty { items.append(FormItem("start.after", .after, items: lines)) }
  }

  private var audience: Audience {
    switch reader {
    case .parent: .parent
    case .practitioner: .practitioner
    }
  }

  /// The lines of one state, and the part it belongs to.
  struct Lines {
    let part: PartID?
    let items: [FormItem]
  }

  /// The parts of a talk as groups, each where the first of its states is.
  private func parts(_ lines: [Lines]) -> [FormItem] {
    var (order, groups): ([PartID?], [PartID?: [FormItem]]) = ([], [:])
    for line in lines {
      if groups[line.part] == nil { order.append(line.part) }
      groups[line.part, default: []] += line.items
    }
    return order.flatMap { part in
      let items = groups[part] ?? []
      guard let part, !items.isEmpty else { return items }
      return [FormItem("part.\(part)", .part(part), items: items)]
    }
  }

  mutating func lines(from start: StateID, about subject: Subject = Subject()) -> [Lines] {
    let passage = Passage(from: start, of: questionnaire)
    let reach = Reach(through: passage, of: questionnaire, for: audience)
    var lines: [Lines] = []
    for (state, enabling) in zip(passage.states, reach.enablings) where state.audience <= audience {
      lines.append(Lines(part: state.part, items: items(of: state, enabling, subject)))
    }
    return lines
  }

  private mutating func items(of state: State, _ enabling: Enabling, _ subject: Subject)
    -> [FormItem]
  {
    let name = state.id.description
    switch state.kind {
    case .say: return [FormItem(name, .script(state.id), enabling)]
    case .ask(let question):
      let asides = [
        FormItem("\(name).why", .aside(.why(state.id))),
        FormItem("\(name).help", .aside(.help(state.id))),
      ]
      return [
        FormItem(
          name, .question(state.id, question), enabling,
          items: subject.variants(of: state.id) + asides)
      ]
    case .each(let loop): return items(of: loop, at: state.id, enabling)
    case .end: return []
    }
  }
}
