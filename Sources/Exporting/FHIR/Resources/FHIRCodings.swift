internal import Questions
internal import Records
internal import Wording

/// What a questionnaire names, as codings under names of its own.
struct FHIRCodings {
  let names: FHIRNames
  let words: FHIRWords

  func option(_ option: OptionID, of state: StateID) -> JSONTree {
    coding(names.options(of: state), option, .option(state, option))
  }

  func role(_ role: RoleID) -> JSONTree { coding(names.roles, role, .role(role)) }

  func member(_ member: MemberID, of list: FixedListID) -> JSONTree {
    coding(names.members(of: list), member, .member(list, member))
  }

  func advice(_ advice: AdviceID) -> JSONTree { concept(names.advice, advice) }

  func message(_ message: MemberID) -> JSONTree {
    let list = FixedListID(known: "message")
    return .having(.list("coding", [member(message, of: list)]))
  }

  func screen(_ screen: StateID) -> JSONTree { concept(names.screens, screen) }

  func action(_ action: ActionID) -> JSONTree {
    .having(
      .list("coding", [bare(names.actions, action)]),
      .text("text", words.words.text(.action(action))))
  }

  func prompt(_ prompt: PromptID) -> JSONTree {
    .having(
      .list("coding", [bare(names.prompts, prompt)]),
      .text("text", words.words.text(.prompt(prompt))))
  }

  private func concept(_ system: String, _ code: some CustomStringConvertible) -> JSONTree {
    .having(.list("coding", [bare(system, code)]))
  }

  private func bare(_ system: String, _ code: some CustomStringConvertible) -> JSONTree {
    .having(.init("system", code: system), .init("code", code: code.description))
  }

  private func coding(_ system: String, _ code: some CustomStringConvertible, _ key: WordingKey)
    -> JSONTree
  {
    .object(
      ([.init("system", code: system), .init("code", code: code.description)]
        + words.members("display", key)).compactMap(\.self))
  }
}
