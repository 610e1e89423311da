import JSONSource
import Questions

/// Examples: conversations, and what must come of them.
extension Resolver {
  /// Reads every example; what is wrong in one is noted, and the example left out.
  ///
  /// Where a state is broken, or an `each` is entered or left where it must not be, it is open whom
  /// the questions are about, so nothing is read.
  mutating func examples() -> [Example] {
    let whole = zip(draft.states, states).compactMap { draft, state in
      state?.routes.count == draft.routes.count ? state : nil
    }
    let passages: [DiagnosticCode] = [.entersEach, .leavesEach, .nestedEach]
    guard whole.count == draft.states.count,
      !findings.diagnostics.contains(where: { passages.map(\.rawValue).contains($0.code) })
    else { return [] }
    let reader = ConversationReader(
      states: whole,
      people: draft.people.compactMap { Self.personKind($0, orCount: 0...Limits.people) },
      lists: draft.lists.compactMap { Self.fixedList($0) })
    return draft.examples.compactMap { example($0, reader) }
  }

  private mutating func example(_ draft: DraftExample, _ reader: ConversationReader) -> Example? {
    let advice = draft.advice.compactMap { expected in
      adviceID(expected.advice).map {
        Example.Expected(id: $0, text: expected.text.value, level: expected.level?.value)
      }
    }
    let prompts = draft.prompts.compactMap { promptID($0) }
    do throws(UnreadableConversation) {
      let conversation = try reader.conversation(
        draft.conversation, besides: ["id", "advice", "prompts", "path", "audiences"])
      return (try? ExampleID(draft.name.value)).map {
        Example(
          id: $0, conversation: conversation, advice: advice, prompts: prompts,
          path: draft.path?.map(\.value),
          audiences: draft.audiences?.mapValues { $0.map(\.value) })
      }
    } catch {
      findings.add(error.diagnostics)
      return nil
    }
  }
}
