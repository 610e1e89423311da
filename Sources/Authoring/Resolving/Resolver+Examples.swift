import JSONSource
import Questions

/// Examples: conversations, and what must come of them.
extension Resolver {
  /// Reads every example; what is wrong in one is noted, and the example left out.
  mutating func examples() -> [Example] {
    guard !draft.examples.isEmpty else { return [] }
    let reader = ConversationReader(
      subjects: zip(draft.states, states).map { draft, state in
        ConversationReader.Subject(name: draft.name.value, state: state)
      },
      people: draft.people.compactMap { Self.personKind($0, orCount: 0...Limits.people) },
      lists: draft.lists.compactMap { Self.fixedList($0) })
    return draft.examples.compactMap { example($0, reader) }
  }

  private mutating func example(_ draft: DraftExample, _ reader: ConversationReader) -> Example? {
    let advice = draft.advice.compactMap { expected in
      adviceID(expected.advice).map { Example.Expected(id: $0, text: expected.text.value) }
    }
    let prompts = draft.prompts.compactMap { promptID($0) }
    do throws(UnreadableConversation) {
      let conversation = try reader.conversation(
        draft.conversation, besides: ["id", "advice", "prompts"])
      return (try? ExampleID(draft.name.value)).map {
        Example(id: $0, conversation: conversation, advice: advice, prompts: prompts)
      }
    } catch {
      findings.add(error.diagnostics)
      return nil
    }
  }
}
